package org.parley.dataset.ucdp;

import java.util.Optional;
import org.parley.code.Code;
import org.parley.dataset.CodedColumns;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;

/**
 * The larger events that the event of a row belongs to: the dyad's fighting, and the conflict.
 *
 * <p>A dyad's id contains that of its conflict, {@code ucdp:conflict/299/dyad/11973}, so that rows
 * that assign one dyad to two conflicts do not contradict each other.
 */
enum UcdpConflicts {
  CONFLICT("conflict"),
  DYAD("dyad");

  private final String word;
  private final String scheme;

  UcdpConflicts(String word) {
    this.word = word;
    this.scheme = UcdpCompiler.scheme(word);
  }

  static void read(UcdpRowReader row) {
    Optional<EventId> conflict = CONFLICT.read(row, Optional.empty());
    Optional<EventId> dyad = DYAD.read(row, conflict);
    row.event().partOf(dyad.or(() -> conflict));
  }

  private Optional<EventId> read(UcdpRowReader row, Optional<EventId> partOf) {
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
        .id(id(code.value(), partOf))
        .name(name.orElseGet(() -> unnamed(code.value())))
        .status(EventStatus.ACTUAL)
        .partOf(partOf)
        .addCodes(code)
        .build();
  }

  private EventId id(String number, Optional<EventId> partOf) {
    String rest = word + "/" + number;
    return EventId.of(
        partOf.map(whole -> whole + "/" + rest).orElseGet(() -> UcdpCompiler.id(rest)));
  }

  private String unnamed(String number) {
    return "UCDP " + word + " " + number;
  }

  /** Whether an event is one of these and not that of a row. */
  static boolean isLarger(Event event) {
    String id = event.id().value();
    return id.startsWith(UcdpCompiler.id(CONFLICT.word + "/"))
        || id.startsWith(UcdpCompiler.id(DYAD.word + "/"));
  }

  static void write(UcdpRowWriter row) {
    Optional<EventId> conflict = CONFLICT.write(row, Optional.empty());
    DYAD.write(row, conflict);
  }

  private Optional<EventId> write(UcdpRowWriter row, Optional<EventId> partOf) {
    return CodedColumns.first(row.event().codes(), scheme)
        .map(
            number -> {
              EventId id = id(number, partOf);
              row.put(word + "_new_id", number);
              row.put(word + "_name", name(row, id).filter(name -> !name.equals(unnamed(number))));
              return id;
            });
  }

  private static Optional<String> name(UcdpRowWriter row, EventId id) {
    return row.entities().event(id).map(Event::name);
  }
}
