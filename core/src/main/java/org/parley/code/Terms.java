package org.parley.code;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.parley.Requirement.refused;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The terms of a scale, which are the constants of an enum as they print themselves. */
final class Terms {
  private Terms() {}

  /** The one that prints itself as this text. */
  static <T extends Enum<T>> T parse(Class<T> scale, String name, String text) {
    for (T term : scale.getEnumConstants()) {
      if (term.toString().equals(text)) {
        return term;
      }
    }
    throw refused(
        Arrays.stream(scale.getEnumConstants())
            .map(Enum::toString)
            .collect(Collectors.joining(", ", "a term of " + name + " must be one of ", "")),
        PlainText.shortened(text));
  }

  /** The terms whose band contains this percentage, in the order of the scale. */
  static <T> ImmutableList<T> containing(double percent, T[] terms, Function<T, Band> band) {
    if (!(percent >= 0 && percent <= 100)) {
      throw refused("a percentage must be from 0 to 100", "percent", percent);
    }
    return Arrays.stream(terms)
        .filter(term -> band.apply(term).contains(percent))
        .collect(toImmutableList());
  }
}
