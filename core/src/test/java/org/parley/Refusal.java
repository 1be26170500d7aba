package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * A way to make an invalid value, and the expected message.
 *
 * @param name a description of the mistake
 * @param making makes it
 * @param message the whole message
 */
public record Refusal(String name, ThrowingCallable making, String message) {
  /** Tries it. */
  public void check() {
    assertThatThrownBy(making)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  /** Tries to build without these parts. */
  public static void ofMissing(ThrowingCallable making, String... parts) {
    assertThatThrownBy(making)
        .isInstanceOfSatisfying(
            MissingPartException.class,
            missing -> assertThat(missing.parts()).containsExactly(parts))
        .hasMessage("lacks " + String.join(", ", parts));
  }

  /** Tries each of several ways to pass a null. */
  public static void ofNull(ThrowingCallable... makings) {
    Arrays.stream(makings)
        .forEach(making -> assertThatThrownBy(making).isInstanceOf(NullPointerException.class));
  }

  @Override
  public String toString() {
    return name;
  }
}
