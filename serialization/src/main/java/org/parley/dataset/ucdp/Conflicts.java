package org.parley.dataset.ucdp;

import java.util.Optional;
import org.parley.code.Code;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;

/** The larger events that the event of a row belongs to: the dyad's fighting, and the conflict. */
enum Conflicts {
  CONFLICT("conflict"),
  DYAD("dyad");

  private final String word;
  private final String prefix;
  private final String scheme;

  Conflicts(String word) {
    this.word = word;
    this.prefix = Ucdp.id(word + "/");
    this.scheme = Ucdp.scheme(word);
  }

  static void read(RowDraft row) {
    Optional<EventId> conflict = CONFLICT.read(row, Optional.empty());
    Optional<EventId> dyad = DYAD.read(row, conflict);
    row.event().partOf(dyad.or(() -> conflict));
  }

  private Optional<EventId> read(RowDraft row, Optional<EventId> partOf) {
    return row.identity(word + "_new_id", scheme, word + "_name")
        .map(
            code -> {
              Event larger = event(code, row.words(word + "_name"), partOf);
              row.add(Entity.of(larger));
              row.event().addCodes(code);
              return larger.id();
            });
  }

  private Event event(Code code, Optional<String> name, Optional<EventId> partOf) {
    return Event.builder()
        .id(EventId.of(prefix + code.value()))
        .name(name.orElseGet(() -> unnamed(code.value())))
        .status(EventStatus.ACTUAL)
        .partOf(partOf)
        .addCodes(code)
        .build();
  }

  private String unnamed(String number) {
    return "UCDP " + word + " " + number;
  }

  /** Whether an event is one of these and not that of a row. */
  static boolean isLarger(Event event) {
    String id = event.id().value();
    return id.startsWith(CONFLICT.prefix) || id.startsWith(DYAD.prefix);
  }

  static void write(RowText row) {
    CONFLICT.writeLarger(row);
    DYAD.writeLarger(row);
  }

  private void writeLarger(RowText row) {
    RowText.value(row.event().codes(), scheme)
        .ifPresent(
            number -> {
              row.put(word + "_new_id", number);
              row.put(
                  word + "_name", name(row, number).filter(name -> !name.equals(unnamed(number))));
            });
  }

  private Optional<String> name(RowText row, String number) {
    EventId id = EventId.of(prefix + number);
    return row.entities().events().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .map(Event::name);
  }
}
