package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.text.TextSpan;
import org.parley.time.When;

/**
 * The dates that words can mean: none, one, or several.
 *
 * <p>"Next Friday", said on a Wednesday, is two days away for some and nine for others. Then there
 * are two candidates; none is picked, because nobody said which is meant. If words were not read
 * there is no candidate: a date from half of the words may be the wrong one.
 */
@Value.Immutable
@ModelStyle
public abstract class ResolvedDate {
  ResolvedDate() {}

  /** The text as it was given. */
  public abstract String text();

  /** The dates that it can mean, in a fixed order without preference. */
  public abstract ImmutableList<DateCandidate> candidates();

  /**
   * The words that could not be read, in the order of the text; empty if and only if there is a
   * candidate. Words that are not a date together, such as "31 April", are unread together.
   */
  public abstract ImmutableList<TextSpan> unread();

  /** Whether the words can mean more than one date. */
  public boolean isAmbiguous() {
    return candidates().size() > 1;
  }

  /** The date, if the words can mean only one. */
  public Optional<When> onlyOne() {
    return candidates().size() == 1 ? Optional.of(candidates().get(0).when()) : Optional.empty();
  }

  @Value.Check
  void check() {
    if (candidates().isEmpty() == unread().isEmpty()) {
      throw new IllegalArgumentException(
          "words must be either read or unread, got candidates="
              + candidates()
              + ", unread="
              + unread());
    }
  }

  static Builder builder() {
    return new Builder();
  }

  static final class Builder extends ImmutableResolvedDate.Builder {
    Builder() {}
  }
}
