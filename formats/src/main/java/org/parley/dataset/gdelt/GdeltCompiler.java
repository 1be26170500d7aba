package org.parley.dataset.gdelt;

import com.google.common.collect.ImmutableList;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.csv.CsvForm;
import org.parley.dataset.DatasetCompiler;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;

/** What the three tables have in common. */
final class GdeltCompiler {
  /** The scheme of its codes: {@code gdelt:410000001} is an event by its number. */
  static final String SCHEME = "gdelt";

  /** Who compiles it. */
  static final Actor ACTOR = Actor.of("gdelt", ActorKind.UNKNOWN, "GDELT Project");

  static final DatasetCompiler GDELT = DatasetCompiler.of(ACTOR);

  private GdeltCompiler() {}

  /** Tabs, no quotes, no header, UTF-8. */
  static CsvForm form(ImmutableList<String> columns) {
    return CsvForm.withDefaults().withSeparator('\t').withoutQuotes().withColumns(columns);
  }

  /** The event under a number, of which nothing else is said. */
  static Event.Builder event(String number) {
    return Event.builder()
        .id(EventId.of(SCHEME + ":" + number))
        .name("GDELT event " + number)
        .status(EventStatus.ACTUAL);
  }
}
