package org.parley.reconcile;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a policy makes of the answers. Zero is a figure; {@link Blank}, {@link NoEvent} and {@link
 * Undetermined} are three other things.
 */
public sealed interface Estimate {
  /** What the function for its kind gives. */
  <T> T match(
      Function<Figure, T> figure,
      Function<Blank, T> blank,
      Function<NoEvent, T> noEvent,
      Function<Undetermined, T> undetermined);

  /**
   * From a low to a high number, with a best one only where the policy has a rule for it.
   *
   * @param low the lowest number; it counts
   * @param best the number that the policy prefers
   * @param high the highest number; it counts; none if the answers set no upper bound
   */
  record Figure(BigDecimal low, Optional<BigDecimal> best, Optional<BigDecimal> high)
      implements Estimate {
    /** Refuses null. */
    public Figure {
      requireNonNull(low, "low");
      requireNonNull(best, "best");
      requireNonNull(high, "high");
    }

    /** The ends of a range, without a best number. */
    static Figure spanning(Range<BigDecimal> range) {
      checkArgument(range.hasLowerBound(), "a figure has a low end, got range=%s", range);
      return new Figure(
          range.lowerEndpoint(),
          Optional.empty(),
          range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty());
    }

    @Override
    public <T> T match(
        Function<Figure, T> figure,
        Function<Blank, T> blank,
        Function<NoEvent, T> noEvent,
        Function<Undetermined, T> undetermined) {
      return figure.apply(this);
    }
  }

  /** It is certain that there were some, and no figure can be used. */
  record Blank() implements Estimate {
    @Override
    public <T> T match(
        Function<Figure, T> figure,
        Function<Blank, T> blank,
        Function<NoEvent, T> noEvent,
        Function<Undetermined, T> undetermined) {
      return blank.apply(this);
    }
  }

  /** The policy would not list such an event. */
  record NoEvent() implements Estimate {
    @Override
    public <T> T match(
        Function<Figure, T> figure,
        Function<Blank, T> blank,
        Function<NoEvent, T> noEvent,
        Function<Undetermined, T> undetermined) {
      return noEvent.apply(this);
    }
  }

  /**
   * The policy has no rule for such answers.
   *
   * @param reason why
   */
  record Undetermined(String reason) implements Estimate {
    /** Refuses null. */
    public Undetermined {
      requireNonNull(reason, "reason");
    }

    @Override
    public <T> T match(
        Function<Figure, T> figure,
        Function<Blank, T> blank,
        Function<NoEvent, T> noEvent,
        Function<Undetermined, T> undetermined) {
      return undetermined.apply(this);
    }
  }
}
