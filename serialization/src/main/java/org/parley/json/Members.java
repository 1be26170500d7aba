package org.parley.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/**
 * The members of one type of object. It remembers which member followed which in the last object,
 * since that is mostly so in the next one, and a parser compares the bytes of a name that is
 * guessed much faster than it reads one.
 */
final class Members {
  private static final int NONE = -1;

  private final SerializedString[] names;

  /** For each member, and at last for the beginning, the one that is guessed to follow. */
  private final int[] guesses;

  private int last;

  Members(String... names) {
    this.names = Arrays.stream(names).map(SerializedString::new).toArray(SerializedString[]::new);
    this.guesses = new int[names.length + 1];
    Arrays.fill(guesses, NONE);
  }

  /** The name of the first member; null if there is none. */
  @Nullable String first(JsonParser parser) {
    last = names.length;
    return next(parser);
  }

  /** The name of the next member; null where none follows. */
  @Nullable String next(JsonParser parser) {
    int guess = guesses[last];
    if (guess != NONE && parser.nextName(names[guess])) {
      last = guess;
      return names[guess].getValue();
    }
    return learn(guess == NONE ? parser.nextName() : name(parser));
  }

  private static @Nullable String name(JsonParser parser) {
    return parser.hasToken(JsonToken.PROPERTY_NAME) ? parser.currentName() : null;
  }

  private @Nullable String learn(@Nullable String name) {
    int found = NONE;
    for (int i = 0; i < names.length && name != null; i++) {
      found = names[i].getValue().equals(name) ? i : found;
    }
    guesses[last] = found;
    last = found == NONE ? last : found;
    return name;
  }
}
