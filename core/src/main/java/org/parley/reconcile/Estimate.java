package org.parley.reconcile;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The estimate that a policy makes of the answers: a single number where the dataset publishes one,
 * a range or a low, best and high number where it publishes those.
 *
 * <p>Zero is a number. {@link Blank}, {@link NotReported}, {@link NoEvent} and {@link Undetermined}
 * are four other things, and none of them is another.
 */
public sealed interface Estimate {
  /**
   * The estimate as a figure; a single number is low, best and high at once. Empty if no number.
   */
  default Optional<Figure> asFigure() {
    return Optional.empty();
  }

  /**
   * The numbers of a range: a single number where its ends meet.
   *
   * @throws IllegalArgumentException if the range has no lower bound
   */
  static Estimate over(Range<BigDecimal> range) {
    Figure figure = Figure.spanning(range);
    return figure.high().filter(high -> high.compareTo(figure.low()) == 0).isPresent()
        ? new Single(figure.low())
        : figure;
  }

  /** Applies the function for this kind of estimate. */
  <T> T match(Cases<T> cases);

  /** A function for each kind of estimate. */
  interface Cases<T> {
    T single(Single estimate);

    T figure(Figure estimate);

    T blank(Blank estimate);

    T notReported(NotReported estimate);

    T noEvent(NoEvent estimate);

    T undetermined(Undetermined estimate);
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
    public Optional<Figure> asFigure() {
      return Optional.of(new Figure(value, Optional.of(value), Optional.of(value)));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.single(this);
    }
  }

  /**
   * From a low to a high number, with a best one only where the policy has a rule for it.
   *
   * <p>The numbers are as the rule makes them. Mostly they do not fall from low to best to high;
   * where a rule lets them, for example after a subtraction, they are left as they are.
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

    @Override
    public Optional<Figure> asFigure() {
      return Optional.of(this);
    }

    /**
     * The ends of a range, without a best number.
     *
     * @throws IllegalArgumentException if the range has no lower bound
     */
    static Figure spanning(Range<BigDecimal> range) {
      checkArgument(range.hasLowerBound(), "a figure must have a low end, got range=%s", range);
      return new Figure(
          range.lowerEndpoint(),
          Optional.empty(),
          range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.figure(this);
    }
  }

  /** It is certain that there were some, and no figure can be used. */
  record Blank() implements Estimate {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.blank(this);
    }
  }

  /**
   * The dataset has a number that means "not reported" and is not a count.
   *
   * @param code the number, for example -99
   */
  record NotReported(int code) implements Estimate {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.notReported(this);
    }
  }

  /** The policy would not list such an event. */
  record NoEvent() implements Estimate {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.noEvent(this);
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
    public <T> T match(Cases<T> cases) {
      return cases.undetermined(this);
    }
  }
}
