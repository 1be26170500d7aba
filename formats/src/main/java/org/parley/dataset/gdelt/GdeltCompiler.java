package org.parley.dataset.gdelt;

import com.google.common.base.CharMatcher;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.code.Id;
import org.parley.dataset.DatasetCompiler;
import org.parley.dataset.DigestId;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;

/** The common parts of the three tables. */
final class GdeltCompiler {
  /** The scheme of its codes: {@code gdelt:410000001} is an event by its number. */
  static final String SCHEME = "gdelt";

  /** The compiler of the tables. */
  static final Actor ACTOR = Actor.of("gdelt", ActorKind.UNKNOWN, "GDELT Project");

  static final DatasetCompiler GDELT = DatasetCompiler.of(ACTOR);

  /** The digits of a digest in an id. */
  static final int DIGITS = 32;

  private GdeltCompiler() {}

  /** An event under a number, without further information. */
  static Event.Builder event(String number) {
    return Event.builder()
        .id(EventId.of(SCHEME + ":" + number))
        .name("GDELT event " + number)
        .status(EventStatus.ACTUAL);
  }

  /** The prefix with the text, or with its digest where an id cannot hold the text. */
  static String id(String prefix, String text) {
    boolean fits =
        prefix.length() + text.length() <= Id.MAX_LENGTH
            && CharMatcher.javaIsoControl().matchesNoneOf(text)
            && text.equals(text.strip());
    return fits ? prefix + text : DigestId.of(prefix + "sha256/", text, DIGITS);
  }
}
