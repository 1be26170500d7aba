package org.parley;

import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.parley.event.Coordinates;
import org.parley.event.PlacePrecision;
import org.parley.event.Where;
import org.parley.time.DayPart;
import org.parley.time.Edtf;
import org.parley.time.Hours;
import org.parley.time.Precision;
import org.parley.time.When;

/** Times and places. */
final class PlaceAndTimeArbitraries {
  private static final double SOMETIMES = 0.5;
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  private PlaceAndTimeArbitraries() {}

  static Arbitrary<When> whens() {
    Arbitrary<Edtf> days = ModelArbitraries.days().map(Edtf::of);
    return Arbitraries.oneOf(ModelArbitraries.edtf(), days).flatMap(PlaceAndTimeArbitraries::whens);
  }

  private static Arbitrary<When> whens(Edtf edtf) {
    double onADay = edtf.precision() == Precision.DAY ? SOMETIMES : 0;
    return Builders.withBuilder(() -> When.builder().edtf(edtf))
        .use(TextArbitraries.texts())
        .withProbability(SOMETIMES)
        .in(When.Builder::stated)
        .use(ModelArbitraries.days())
        .withProbability(SOMETIMES)
        .in(When.Builder::anchor)
        .use(Arbitraries.of(DayPart.class))
        .withProbability(onADay)
        .in(When.Builder::dayPart)
        .use(hours())
        .withProbability(onADay)
        .in(When.Builder::hours)
        .build(When.Builder::build);
  }

  static Arbitrary<Hours> hours() {
    return Combinators.combine(
            Arbitraries.integers().between(0, MINUTES_OF_A_DAY - 1),
            Arbitraries.integers().between(1, MINUTES_OF_A_DAY - 1))
        .as(PlaceAndTimeArbitraries::hours);
  }

  private static Hours hours(int start, int length) {
    LocalTime from = LocalTime.MIDNIGHT.plusMinutes(start);
    return new Hours(from, from.plusMinutes(length));
  }

  static Arbitrary<Where> wheres() {
    return Arbitraries.oneOf(wheres(1, 0, 0), wheres(0, 1, 0), wheres(0, 0, 1), wheres(1, 1, 1));
  }

  private static Arbitrary<Where> wheres(double named, double coded, double located) {
    return Builders.withBuilder(Where::builder)
        .use(TextArbitraries.texts())
        .withProbability(named)
        .in(Where.Builder::name)
        .use(ModelArbitraries.codes().set().ofMinSize(1).ofMaxSize(2))
        .withProbability(coded)
        .in(Where.Builder::addAllCodes)
        .use(coordinates())
        .withProbability(located)
        .in(Where.Builder::coordinates)
        .use(Arbitraries.of(PlacePrecision.class))
        .withProbability(SOMETIMES)
        .in(Where.Builder::precision)
        .build(Where.Builder::build);
  }

  private static Arbitrary<Coordinates> coordinates() {
    return Combinators.combine(
            Arbitraries.doubles().between(-90, 90).ofScale(6),
            Arbitraries.doubles().between(-180, 180).ofScale(6))
        .as(Coordinates::new);
  }
}
