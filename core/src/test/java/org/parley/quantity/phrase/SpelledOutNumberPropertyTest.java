package org.parley.quantity.phrase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.code.Language;
import org.parley.quantity.Quantity;
import org.parley.text.TextSpan;

/**
 * Reads back numbers spelled out by the rules of Unicode CLDR, as in ICU4J: every set of rules for
 * cardinal numbers, so every gender and case, with these exceptions.
 *
 * <ul>
 *   <li>Those for years: "nineteen ninety" and Russian ordinals are not counts.
 *   <li>The Russian plural: "одни" is "some" and "only" far more often than one pair of scissors.
 *   <li>The Russian instrumental of numbers with a seven in them, "семью", which is "family" too.
 *   <li>The commas that British English has between thousands and hundreds: a comma separates
 *       counts.
 * </ul>
 */
class SpelledOutNumberPropertyTest {
  private static final long MOST = 999_999_999_999L;

  /** The locales, if the words of a language differ by country, that are tried. */
  private static final ImmutableListMultimap<String, String> COUNTRIES =
      ImmutableListMultimap.of("fr", "fr_BE", "fr", "fr_CH", "es", "es_MX");

  private static final Pattern LEFT_OUT =
      Pattern.compile(".*-year|.*ordinal.*|%spellout-cardinal-plural.*");
  private static final Pattern FAMILY = Pattern.compile("(.* )?семью( .*)?");

  private static final ImmutableList<Spelling> SPELLINGS =
      CountExpression.languages().stream()
          .flatMap(SpelledOutNumberPropertyTest::spellings)
          .collect(toImmutableList());

  /** A way to spell numbers out. */
  private record Spelling(Language language, RuleBasedNumberFormat format, String rules) {
    String of(long number) {
      return format.format(number, rules).replace(",", "");
    }
  }

  private static Stream<Spelling> spellings(Language language) {
    return Stream.concat(Stream.of(language.tag()), COUNTRIES.get(language.tag()).stream())
        .map(tag -> new RuleBasedNumberFormat(new ULocale(tag), RuleBasedNumberFormat.SPELLOUT))
        .flatMap(
            format ->
                Arrays.stream(format.getRuleSetNames())
                    .filter(rules -> !LEFT_OUT.matcher(rules).matches())
                    .map(rules -> new Spelling(language, format, rules)));
  }

  @Property
  void readsANumberInEveryFormOfEveryLanguage(@ForAll("numbers") long number) {
    assertThat(SPELLINGS).hasSizeGreaterThan(70).allSatisfy(spelling -> reads(spelling, number));
  }

  private static void reads(Spelling spelling, long number) {
    String text = spelling.of(number);
    if (FAMILY.matcher(text).matches()) {
      return;
    }
    CountExpression read = CountExpression.parse(text, spelling.language());

    assertThat(read.quantities()).as(text).hasSize(1);
    StatedQuantity only = read.quantities().get(0);
    assertThat(only.quantity()).isEqualTo(Quantity.exactly(number).withWords(text));
    assertThat(only.span()).isEqualTo(new TextSpan(0, text.length()));
  }

  /** Any, those with few digits, and round ones, whose words are the most irregular. */
  @Provide
  Arbitrary<Long> numbers() {
    Arbitrary<Long> any = Arbitraries.longs().between(0, MOST);
    Arbitrary<Long> powers = Arbitraries.of(1L, 10L, 100L, 1_000L, 1_000_000L, 1_000_000_000L);
    Arbitrary<Long> shorter =
        Combinators.combine(any, powers).as((number, power) -> number / power);
    Arbitrary<Long> rounder =
        Combinators.combine(shorter, powers).as((number, power) -> number / power * power);
    return Arbitraries.oneOf(Arbitraries.longs().between(0, 2_100), any, shorter, rounder);
  }
}
