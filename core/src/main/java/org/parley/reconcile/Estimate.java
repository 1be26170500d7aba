package org.parley.reconcile;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a policy makes of the answers: a single number where the dataset publishes one, a range or a
 * low, best and high number where it publishes those.
 *
 * <p>Zero is a number. {@link Blank}, {@link NotReported}, {@link NoEvent} and {@link Undetermined}
 * are four other things, and none of them is another.
 */
public sealed interface Estimate {
  /** What the function for its kind gives. */
  <T> T match(
      Function<Single, T> single,
      Function<Figure, T> figure,
      Function<Blank, T> blank,
      Function<NotReported, T> notReported,
      Function<NoEvent, T> noEvent,
      Function<Undetermined, T> undetermined);

  /**
   * The estimate in a word or two, for a table: {@code 180}, {@code 180 to 200}, {@code 180 / 190 /
   * 200} for low, best and high, {@code blank}, {@code -99 (not reported)}, {@code no event},
   * {@code undetermined}.
   */
  default String toEnglish() {
    return EstimateText.of(this);
  }

  /**
   * One number, as the datasets publish that have one column for it.
   *
   * @param value the number
   */
  record Single(BigDecimal value) implements Estimate {
    /** Refuses null. */
    public Single {
      requireNonNull(value, "value");
    }

    /** A whole number. */
    public static Single of(long value) {
      return new Single(BigDecimal.valueOf(value));
    }

    @Override
    public <T> T match(
        Function<Single, T> single,
        Function<Figure, T> figure,
        Function<Blank, T> blank,
        Function<NotReported, T> notReported,
        Function<NoEvent, T> noEvent,
        Function<Undetermined, T> undetermined) {
      return single.apply(this);
    }
  }

  /**
   * From a low to a high number, with a best one only where the policy has a rule for it.
   *
   * <p>The numbers are as the rule makes them. Mostly they do not fall from low to best to high;
   * where a rule lets them, after a subtraction say, they are left as they are.
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

    /** A range of whole numbers, both ends included, without a best one. */
    public static Figure of(long low, long high) {
      return new Figure(
          BigDecimal.valueOf(low), Optional.empty(), Optional.of(BigDecimal.valueOf(high)));
    }

    /** Low, best and high, whole numbers in any order. */
    public static Figure of(long low, long best, long high) {
      return new Figure(
          BigDecimal.valueOf(low),
          Optional.of(BigDecimal.valueOf(best)),
          Optional.of(BigDecimal.valueOf(high)));
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
        Function<Single, T> single,
        Function<Figure, T> figure,
        Function<Blank, T> blank,
        Function<NotReported, T> notReported,
        Function<NoEvent, T> noEvent,
        Function<Undetermined, T> undetermined) {
      return figure.apply(this);
    }
  }

  /** It is certain that there were some, and no figure can be used. */
  record Blank() implements Estimate {
    @Override
    public <T> T match(
        Function<Single, T> single,
        Function<Figure, T> figure,
        Function<Blank, T> blank,
        Function<NotReported, T> notReported,
        Function<NoEvent, T> noEvent,
        Function<Undetermined, T> undetermined) {
      return blank.apply(this);
    }
  }

  /**
   * The dataset has a number that stands for "not reported", which is no count.
   *
   * @param code the number, -99 say
   */
  record NotReported(int code) implements Estimate {
    @Override
    public <T> T match(
        Function<Single, T> single,
        Function<Figure, T> figure,
        Function<Blank, T> blank,
        Function<NotReported, T> notReported,
        Function<NoEvent, T> noEvent,
        Function<Undetermined, T> undetermined) {
      return notReported.apply(this);
    }
  }

  /** The policy would not list such an event. */
  record NoEvent() implements Estimate {
    @Override
    public <T> T match(
        Function<Single, T> single,
        Function<Figure, T> figure,
        Function<Blank, T> blank,
        Function<NotReported, T> notReported,
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
        Function<Single, T> single,
        Function<Figure, T> figure,
        Function<Blank, T> blank,
        Function<NotReported, T> notReported,
        Function<NoEvent, T> noEvent,
        Function<Undetermined, T> undetermined) {
      return undetermined.apply(this);
    }
  }
}
