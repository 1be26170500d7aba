package org.parley.stream;

import static com.google.common.base.Preconditions.checkArgument;
import static org.parley.Requirement.require;

/**
 * Limits on the memory used for a stream. The content of a line is limited by {@link
 * org.parley.json.ReadLimits}.
 *
 * @param lineLength the number of bytes that a line may have, without its line break; 8,388,608 by
 *     default
 * @param problems the number of problems that are kept, 1,000 by default; the rest are counted
 * @param shownLength the number of characters of a bad line that are kept, 1,000 by default
 */
public record StreamLimits(int lineLength, int problems, int shownLength) {
  /** The longest possible array on some machines. */
  private static final int LONGEST = Integer.MAX_VALUE - 64;

  private static final StreamLimits DEFAULTS = new StreamLimits(8 << 20, 1000, 1000);

  /**
   * Checks that each limit allows something.
   *
   * @throws IllegalArgumentException if a limit is out of range
   */
  public StreamLimits {
    checkArgument(
        lineLength >= 1 && lineLength <= LONGEST,
        "lineLength must be from 1 to %s, got lineLength=%s",
        LONGEST,
        lineLength);
    require(problems >= 1, "problems must be at least 1", "problems", problems);
    require(shownLength >= 1, "shownLength must be at least 1", "shownLength", shownLength);
  }

  /** Eight mebibytes a line, 1,000 problems, 1,000 characters of each bad line. */
  public static StreamLimits withDefaults() {
    return DEFAULTS;
  }

  /**
   * A copy with another length of lines.
   *
   * @throws IllegalArgumentException if the length is out of range
   */
  public StreamLimits withLineLength(int bytes) {
    return new StreamLimits(bytes, problems, shownLength);
  }

  /**
   * A copy with another number of problems.
   *
   * @throws IllegalArgumentException if the number is below 1
   */
  public StreamLimits withProblems(int most) {
    return new StreamLimits(lineLength, most, shownLength);
  }

  /**
   * A copy with another limit on the excerpt of a bad line.
   *
   * @throws IllegalArgumentException if the length is below 1
   */
  public StreamLimits withShownLength(int characters) {
    return new StreamLimits(lineLength, problems, characters);
  }
}
