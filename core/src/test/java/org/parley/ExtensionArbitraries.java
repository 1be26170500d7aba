package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;

/** Members that the model does not know. */
final class ExtensionArbitraries {
  private static final int DEPTH = 2;

  private ExtensionArbitraries() {}

  static Arbitrary<Extensions> extensions() {
    Arbitrary<Extensions> some =
        Arbitraries.maps(names().map(Extensions::pointerTo), values())
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(members -> new Extensions(ImmutableMap.copyOf(members)));
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Extensions.none())), Tuple.of(1, some));
  }

  static Arbitrary<ExtensionValue> values() {
    return values(DEPTH);
  }

  private static Arbitrary<ExtensionValue> values(int depth) {
    return depth == 0
        ? Arbitraries.oneOf(texts(), numerals(), rest())
        : Arbitraries.oneOf(
            texts(), numerals(), rest(), items(depth - 1), members(depth - 1).map(m -> m));
  }

  private static Arbitrary<ExtensionValue> texts() {
    return Arbitraries.oneOf(TextArbitraries.texts(), Arbitraries.of("", " "))
        .map(ExtensionValue.Text::new);
  }

  /** Numbers whose decimals are easily lost. */
  private static Arbitrary<ExtensionValue> numerals() {
    Arbitrary<BigDecimal> odd =
        Arbitraries.of(
                "0", "-0.5", "1.0", "1.00", "1E+5", "1E-7", "0.0", "12345678901234567890.123456789")
            .map(BigDecimal::new);
    Arbitrary<BigDecimal> any = Arbitraries.bigDecimals().ofScale(3);
    return Arbitraries.oneOf(odd, any).map(ExtensionValue.Numeral::new);
  }

  private static Arbitrary<ExtensionValue> rest() {
    return Arbitraries.of(
        new ExtensionValue.Flag(true),
        new ExtensionValue.Flag(false),
        new ExtensionValue.Nothing());
  }

  private static Arbitrary<ExtensionValue> items(int depth) {
    return values(depth)
        .list()
        .ofMaxSize(3)
        .map(values -> new ExtensionValue.Items(ImmutableList.copyOf(values)));
  }

  /** Members under names that no type of the model uses. */
  static Arbitrary<ExtensionValue.Members> members() {
    return members(DEPTH - 1);
  }

  private static Arbitrary<ExtensionValue.Members> members(int depth) {
    return Arbitraries.maps(names(), values(depth))
        .ofMaxSize(3)
        .map(members -> new ExtensionValue.Members(ImmutableMap.copyOf(members)));
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of("x-note", "x-weight", "x-tags", "x-a/b", "x-~1", "x-تاريخ", "x \"y\"");
  }
}
