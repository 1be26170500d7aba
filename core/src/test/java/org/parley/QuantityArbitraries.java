package org.parley;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;

/** Quantities of every form. */
final class QuantityArbitraries {
  private static final BigDecimal LARGEST = new BigDecimal("999999999999999999");

  private QuantityArbitraries() {}

  static Arbitrary<Quantity> quantities() {
    return Combinators.combine(Arbitraries.of(Quantifier.class), units())
        .flatAs(QuantityArbitraries::quantities);
  }

  private static Arbitrary<Quantity> quantities(Quantifier quantifier, Unit unit) {
    return Builders.withBuilder(() -> Quantity.builder().quantifier(quantifier).unit(unit))
        .use(numbers(quantifier, unit))
        .in(QuantityArbitraries::withNumbers)
        .use(TextArbitraries.words())
        .withProbability(0.4)
        .in(Quantity.Builder::words)
        .build(Quantity.Builder::build);
  }

  /** No number, one, or the two ends of a range with perhaps a number between them. */
  private static Arbitrary<List<BigDecimal>> numbers(Quantifier quantifier, Unit unit) {
    Arbitrary<BigDecimal> figures = unit.equals(Unit.ORDINAL) ? places() : figures();
    return switch (quantifier) {
      case UNSPECIFIED -> Arbitraries.just(List.of());
      case BETWEEN -> figures.list().ofMinSize(2).ofMaxSize(3);
      case LESS_THAN -> figures.filter(number -> number.signum() > 0).map(List::of);
      default -> figures.map(List::of);
    };
  }

  private static Quantity.Builder withNumbers(Quantity.Builder builder, List<BigDecimal> numbers) {
    if (numbers.size() == 1) {
      return builder.value(numbers.get(0));
    }
    List<BigDecimal> sorted = numbers.stream().sorted().toList();
    if (sorted.size() == 3) {
      builder.best(sorted.get(1));
    }
    return sorted.isEmpty()
        ? builder
        : builder.low(sorted.get(0)).high(sorted.get(sorted.size() - 1));
  }

  static Arbitrary<BigDecimal> figures() {
    Arbitrary<BigDecimal> counts = Arbitraries.integers().between(0, 300).map(BigDecimal::valueOf);
    Arbitrary<BigDecimal> large =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, LARGEST).ofScale(0);
    Arbitrary<BigDecimal> decimals =
        Arbitraries.integers().between(0, 18).flatMap(QuantityArbitraries::decimals);
    Arbitrary<BigDecimal> written =
        Arbitraries.of("200.0", "2E+2", "0.00", "1.50", "999999999999999999.999999999999999999")
            .map(BigDecimal::new);
    return Arbitraries.oneOf(counts, large, decimals, written);
  }

  private static Arbitrary<BigDecimal> decimals(int scale) {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
        .ofScale(scale);
  }

  private static Arbitrary<BigDecimal> places() {
    return Arbitraries.longs().between(1, 1000).map(BigDecimal::valueOf);
  }

  static Arbitrary<Unit> units() {
    Arbitrary<String> codes =
        Arbitraries.of("ucum:t", "ucum:%", "iso4217:USD", "x-own.scheme_1:стомильон?", "a::\"\\");
    return Arbitraries.oneOf(
        Arbitraries.of(Unit.COUNT, Unit.PERCENT, Unit.ORDINAL, Unit.HOUSEHOLD),
        codes.map(Unit::of));
  }
}
