package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.time.Edtf;

/**
 * A recurring date: a weekday or weekend every week, a month or date every year. The week or year
 * of the limit has the number 0, the one before it -1.
 */
final class Cycle {
  /**
   * The largest distance searched: 29 February may be eight years away, and one more year is
   * searched on either side.
   */
  private static final int FURTHEST = 9;

  private final ResolutionContext context;
  private final IntFunction<Edtf> turns;

  Cycle(ResolutionContext context, IntFunction<Edtf> turns) {
    this.context = context;
    this.turns = turns;
  }

  /**
   * The nearest in the direction of the tense. If the anchor itself is one, there are two: this
   * one, and the next in that direction.
   */
  ImmutableList<Dated> nearestOrOwn() {
    LocalDate limit = context.limit();
    Optional<Dated> own =
        context.horizon().isPresent()
            ? Optional.empty()
            : first(around(), turn -> contains(turn, limit), DateRule.ANCHOR_ITSELF);
    return Stream.concat(own.stream(), beyond(context.tense()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The nearest in the direction of the tense, the anchor's own among them. */
  ImmutableList<Dated> nearest() {
    LocalDate limit = context.limit();
    Optional<Dated> own = first(around(), turn -> contains(turn, limit), DateRule.NEAREST);
    return own.or(() -> beyond(context.tense())).map(ImmutableList::of).orElse(ImmutableList.of());
  }

  /** The nearest that is over before the anchor (PAST) or begins after it (FUTURE). */
  ImmutableList<Dated> strictly(Tense direction) {
    return beyond(direction).map(ImmutableList::of).orElse(ImmutableList.of());
  }

  /** The reading of "last" and "next": the nearest, or that of the last or next week or year. */
  ImmutableList<Dated> shifted(int shift) {
    if (shift == 0) {
      return ofThis();
    }
    return unlike(strictly(shift < 0 ? Tense.PAST : Tense.FUTURE), in(shift));
  }

  /**
   * The reading of "this": that of this week or year; if the tense excludes it, perhaps the
   * nearest.
   */
  private ImmutableList<Dated> ofThis() {
    ImmutableList<Dated> own = in(0);
    return own.stream().allMatch(context::suit) ? own : unlike(own, nearest());
  }

  /** The one in the week or year of the anchor, or in one a number of weeks or years later. */
  ImmutableList<Dated> in(int number) {
    return turn(number)
        .map(turn -> ImmutableList.of(Dated.by(DateRule.IN_NAMED_PERIOD, turn)))
        .orElse(ImmutableList.of());
  }

  private Optional<Dated> beyond(Tense direction) {
    LocalDate limit = context.limit();
    return direction == Tense.PAST
        ? first(around(-1), turn -> latest(turn).isBefore(limit), DateRule.NEAREST)
        : first(around(), turn -> earliest(turn).isAfter(limit), DateRule.NEAREST);
  }

  private Optional<Dated> first(IntStream numbers, Predicate<Edtf> test, DateRule rule) {
    return numbers
        .mapToObj(this::turn)
        .flatMap(Optional::stream)
        .filter(test)
        .findFirst()
        .map(turn -> Dated.by(rule, turn));
  }

  /**
   * The date in one week or year; empty if the calendar has none, as for 29 February in most years.
   */
  private Optional<Edtf> turn(int number) {
    try {
      return Optional.of(turns.apply(number));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static IntStream around() {
    return IntStream.rangeClosed(-1, FURTHEST);
  }

  private static IntStream around(int sign) {
    return IntStream.rangeClosed(-1, FURTHEST).map(number -> sign * number);
  }

  private static boolean contains(Edtf turn, LocalDate day) {
    return !earliest(turn).isAfter(day) && !latest(turn).isBefore(day);
  }

  private static LocalDate earliest(Edtf turn) {
    return turn.earliest().orElseThrow();
  }

  private static LocalDate latest(Edtf turn) {
    return turn.latest().orElseThrow();
  }

  private static ImmutableList<Dated> unlike(ImmutableList<Dated> some, ImmutableList<Dated> more) {
    return Stream.concat(
            some.stream(),
            more.stream().filter(date -> some.stream().noneMatch(one -> isSame(one, date))))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isSame(Dated one, Dated other) {
    return one.edtf().equals(other.edtf());
  }
}
