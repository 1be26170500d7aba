package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.NumberToJSON;
import org.parley.ModelArbitraries;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.extension.Extensible;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;
import org.parley.json.Cases.Case;

class ContentIdPropertyTest {
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheMembersOfAFileIsNoMatter(
      @ForAll("entities") Case<? extends Extensible> one, @ForAll long seed) {
    String shuffled =
        JsonTrees.shuffled(JsonTrees.written(one.value()), new Random(seed)).toString();
    assertThat(ContentId.of(one.read(shuffled))).isEqualTo(ContentId.of(one.value()));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theOrderInWhichUnknownMembersWereAddedIsNoMatter(
      @ForAll("entities") Case<? extends Extensible> one,
      @ForAll("extensions") Extensions extensions,
      @ForAll long seed) {
    List<Map.Entry<String, ExtensionValue>> members =
        new ArrayList<>(extensions.byPointer().entrySet());
    Collections.shuffle(members, new Random(seed));
    Extensible other = one.value().withExtensions(new Extensions(ImmutableMap.copyOf(members)));
    assertThat(ContentId.of(other)).isEqualTo(ContentId.of(one.value().withExtensions(extensions)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theIdOfAClaimIsNoMatterAndItsContentIs(
      @ForAll("claims") Claim one, @ForAll("claims") Claim other) {
    assertThat(ContentId.of(one.withId(ClaimId.of("of its own")))).isEqualTo(ContentId.of(one));
    ClaimId id = ClaimId.of("of both");
    assertThat(ContentId.of(one).equals(ContentId.of(other)))
        .isEqualTo(one.withId(id).equals(other.withId(id)));
  }

  @Property
  void aDoubleIsWrittenInTheFewestDigitsThatAreReadAsIt(@ForAll double number) {
    String text = CanonicalJson.number(number);
    assertThat(Double.parseDouble(text)).isEqualTo(number + 0.0);
    assertThat(new BigDecimal(text).stripTrailingZeros().precision()).isLessThanOrEqualTo(17);
  }

  /**
   * Doubles of all sizes, and those next to a power of two, whose neighbours are closer on one
   * side.
   */
  @Provide
  Arbitrary<Double> doubles() {
    Arbitrary<Double> any =
        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    Arbitrary<Double> powers =
        Arbitraries.integers().between(-1074, 1023).map(power -> Math.scalb(1.0, power));
    Arbitrary<Double> halves =
        Arbitraries.longs().between(1L << 50, 1L << 53).map(quarters -> quarters / 4.0);
    return Arbitraries.oneOf(any, powers, powers.map(Math::nextDown), halves);
  }

  @Property(tries = 2000)
  void aDoubleIsWrittenAsTheReferenceLibraryWritesIt(@ForAll("doubles") double number)
      throws IOException {
    assertThat(CanonicalJson.number(number)).isEqualTo(NumberToJSON.serializeNumber(number));
  }

  @Property
  void aNumberIsWrittenWithoutChange(@ForAll BigDecimal number) {
    assertThat(new BigDecimal(CanonicalJson.number(number))).isEqualByComparingTo(number);
  }

  @Provide
  Arbitrary<Case<? extends Extensible>> entities() {
    return Cases.entities();
  }

  @Provide
  Arbitrary<Claim> claims() {
    return Arbitraries.oneOf(
        ModelArbitraries.claims(),
        ModelArbitraries.claimIds()
            .map(
                id ->
                    ParleyJson.withDefaults()
                        .read(JsonFiles.text("good/claim-of-a-statement.json"), Claim.class)
                        .withId(id)));
  }

  @Provide
  Arbitrary<Extensions> extensions() {
    return ModelArbitraries.extensions();
  }
}
