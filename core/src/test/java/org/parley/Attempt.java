package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Tries texts that may be no value of a type. */
public final class Attempt {
  /** Far more than a linear reader needs, and far less than a quadratic one. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Attempt() {}

  /** The value; empty if the text is refused. Any other failure is thrown. */
  public static <T> Optional<T> toParse(Function<String, T> parse, String text) {
    try {
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException refused) {
      assertThat(refused).message().isNotBlank();
      return Optional.empty();
    }
  }

  /** The same for a long text, which must not take long. */
  public static <T> Optional<T> toParseInTime(Function<String, T> parse, String text) {
    return assertTimeoutPreemptively(PATIENCE, () -> toParse(parse, text));
  }
}
