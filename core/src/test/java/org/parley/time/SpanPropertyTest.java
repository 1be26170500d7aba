package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpanPropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 2, 25);

  /** One way that a span may have been, in days from the first; both counted in. */
  record Stretch(int start, int end) {
    boolean isBefore(Stretch other) {
      return end < other.start;
    }

    boolean overlaps(Stretch other) {
      return start <= other.end && other.start <= end;
    }

    boolean isWithin(Stretch other) {
      return other.start <= start && end <= other.end;
    }
  }

  /** A span beside every way that it may have been. */
  record Case(Span span, List<Stretch> ways) {
    boolean certainly(Case other, BiPredicate<Stretch, Stretch> relation) {
      return ways.stream()
          .allMatch(way -> other.ways.stream().allMatch(that -> relation.test(way, that)));
    }

    boolean maybe(Case other, BiPredicate<Stretch, Stretch> relation) {
      return !certainly(other, relation.negate());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void agreesWithEveryWayThatTheDaysMayHaveBeen(
      @ForAll("cases") Case one, @ForAll("cases") Case other) {
    Span a = one.span();
    Span b = other.span();

    assertThat(a.isCertainlyBefore(b)).isEqualTo(one.certainly(other, Stretch::isBefore));
    assertThat(a.mayBeBefore(b)).isEqualTo(one.maybe(other, Stretch::isBefore));
    assertThat(a.certainlyOverlaps(b)).isEqualTo(one.certainly(other, Stretch::overlaps));
    assertThat(a.mayOverlap(b)).isEqualTo(one.maybe(other, Stretch::overlaps));
    assertThat(a.isCertainlyWithin(b)).isEqualTo(one.certainly(other, Stretch::isWithin));
    assertThat(a.mayBeWithin(b)).isEqualTo(one.maybe(other, Stretch::isWithin));
    assertThat(a.isCertainlyAfter(b)).isEqualTo(other.certainly(one, Stretch::isBefore));
    assertThat(a.mayBeAfter(b)).isEqualTo(other.maybe(one, Stretch::isBefore));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOrderSaysWhatThePredicatesSay(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    Order order = a.order(b);

    assertThat(order == Order.BEFORE).isEqualTo(a.isCertainlyBefore(b));
    assertThat(order == Order.AFTER).isEqualTo(a.isCertainlyAfter(b));
    assertThat(order == Order.TOGETHER).isEqualTo(a.certainlyOverlaps(b));
    assertThat(order == Order.UNDECIDED).isEqualTo(a.mayBeBefore(b) && a.mayBeAfter(b));
    assertThat(order == Order.NOT_AFTER)
        .isEqualTo(a.mayBeBefore(b) && a.mayOverlap(b) && !a.mayBeAfter(b));
    assertThat(order).isEqualTo(b.order(a).reversed());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void oneOfThreeWaysIsPossibleAndWhatIsCertainIsPossible(
      @ForAll("spans") Span a, @ForAll("spans") Span b) {
    assertThat(a.mayBeBefore(b) || a.mayOverlap(b) || a.mayBeAfter(b)).isTrue();
    assertThat(!a.isCertainlyBefore(b) || a.mayBeBefore(b)).isTrue();
    assertThat(!a.certainlyOverlaps(b) || a.mayOverlap(b)).isTrue();
    assertThat(!a.isCertainlyWithin(b) || (a.mayBeWithin(b) && a.certainlyOverlaps(b))).isTrue();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void certainlyBeforeHoldsOneWayOnly(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    assertThat(a.isCertainlyBefore(b) && b.isCertainlyBefore(a)).isFalse();
    assertThat(a.isCertainlyBefore(a)).isFalse();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void certainlyBeforeIsTransitive(
      @ForAll("spans") Span a, @ForAll("spans") Span b, @ForAll("spans") Span c) {
    if (a.isCertainlyBefore(b) && b.isCertainlyBefore(c)) {
      assertThat(a.isCertainlyBefore(c)).isTrue();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void sharingADayIsMutual(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    assertThat(a.mayOverlap(b)).isEqualTo(b.mayOverlap(a));
    assertThat(a.certainlyOverlaps(b)).isEqualTo(b.certainlyOverlaps(a));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void certainlyWithinIsTransitive(
      @ForAll("spans") Span a, @ForAll("spans") Span b, @ForAll("spans") Span c) {
    if (a.isCertainlyWithin(b) && b.isCertainlyWithin(c)) {
      assertThat(a.isCertainlyWithin(c)).isTrue();
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.oneOf(singleDays(), stretches());
  }

  @Provide
  Arbitrary<Span> spans() {
    Arbitrary<Span> any =
        EdtfTexts.any()
            .map(Edtf::parse)
            .flatMap(
                edtf -> Arbitraries.of(Span.of(edtf), Span.someDayOf(edtf), Span.allDaysOf(edtf)));
    return Arbitraries.oneOf(any, cases().map(Case::span));
  }

  private static Arbitrary<Case> singleDays() {
    return Combinators.combine(days(), days())
        .filter((from, to) -> from <= to)
        .as(
            (from, to) ->
                new Case(
                    Span.someDayOf(Edtf.parse(day(from) + "/" + day(to))),
                    IntStream.rangeClosed(from, to)
                        .mapToObj(place -> new Stretch(place, place))
                        .toList()));
  }

  /** Each end is a day or a mask of ten days, cut where the month has fewer. */
  private static Arbitrary<Case> stretches() {
    return Combinators.combine(ends(), ends())
        .filter((start, end) -> !EdtfDays.between(start(start), start(end)).isBackwards())
        .as((start, end) -> new Case(Span.of(Edtf.parse(start + "/" + end)), ways(start, end)));
  }

  private static EdtfDays start(String date) {
    return EdtfDate.daysOf(date).orElseThrow();
  }

  private static Arbitrary<String> ends() {
    return Arbitraries.oneOf(
        days().map(SpanPropertyTest::day), Arbitraries.of("2024-02-2X", "2024-03-0X"));
  }

  private static List<Stretch> ways(String start, String end) {
    List<Stretch> ways = new ArrayList<>();
    for (int from : places(start)) {
      for (int to : places(end)) {
        if (from <= to) {
          ways.add(new Stretch(from, to));
        }
      }
    }
    return ways;
  }

  private static int[] places(String date) {
    Edtf edtf = Edtf.parse(date);
    int from = (int) (edtf.earliest().orElseThrow().toEpochDay() - FIRST.toEpochDay());
    int to = (int) (edtf.latest().orElseThrow().toEpochDay() - FIRST.toEpochDay());
    return IntStream.rangeClosed(from, to).toArray();
  }

  private static Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, 9);
  }

  private static String day(int place) {
    return FIRST.plusDays(place).toString();
  }
}
