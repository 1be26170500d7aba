package org.parley.dataset.ucdp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Code;
import org.parley.code.Id;
import org.parley.csv.RowCells;
import org.parley.dataset.EventParts;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.proposition.Proposition;

/** The state of reading a row: its cells, its event and the other entities so far. */
final class UcdpRowReader {
  private final RowCells cells;
  private final EventId id;
  private final Event.Builder event;
  private final Map<Id, Entity> entities = new LinkedHashMap<>();

  /** A reader for one event and its compiler. */
  UcdpRowReader(RowCells cells, String number) {
    this.cells = cells;
    this.id = EventId.of(UcdpCompiler.id(number));
    this.event =
        Event.builder()
            .id(id)
            .status(EventStatus.ACTUAL)
            .addCodes(new Code(UcdpCompiler.SCHEME, number));
  }

  RowCells cells() {
    return cells;
  }

  EventId id() {
    return id;
  }

  Event.Builder event() {
    return event;
  }

  /**
   * Adds an entity, unless there is one under its id.
   *
   * @return whether the one that is there is as this one
   */
  boolean add(Entity entity) {
    Entity first = entities.putIfAbsent(entity.id(), entity);
    return first == null || first.equals(entity);
  }

  /** Adds a claim. */
  void add(Claim.Builder claim) {
    add(Entity.of(claim.build()));
  }

  /** Starts a claim under an id derived from the event's and its part in the row. */
  Claim.Builder claim(String part, Proposition proposition) {
    return Claim.builder().id(claimId(part)).proposition(proposition);
  }

  ClaimId claimId(String part) {
    return new EventParts(id).claim(part);
  }

  /** The text of a cell that has more than space. */
  Optional<String> words(String column) {
    return cells.read(
        column,
        text -> {
          if (text.isBlank()) {
            throw new IllegalArgumentException("must not be blank");
          }
          return text;
        });
  }

  /** A cell as a code. */
  Optional<Code> code(String column, String scheme) {
    return cells.read(column, text -> new Code(scheme, text));
  }

  /** The code of something that a second column names; anything with a name needs one. */
  Optional<Code> identity(String column, String scheme, String nameColumn) {
    if (cells.text(column).isEmpty() && cells.text(nameColumn).isPresent()) {
      cells.refuse(column, "must not be empty if there is a " + nameColumn);
    }
    return cells.read(column, text -> new Code(scheme, UcdpNumbers.id(text)));
  }

  /** The entities of the row. */
  RowEntities build() {
    RowEntities.Builder built = RowEntities.builder().anchor(Entity.of(event.build()));
    UcdpCompiler.UCDP.addTo(built);
    entities.values().forEach(built::add);
    return built.build();
  }
}
