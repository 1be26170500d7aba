package org.parley.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.Attempt;
import org.parley.ModelArbitraries;
import org.parley.TextArbitraries;
import org.parley.actor.ActorId;
import org.parley.claim.AssessmentId;
import org.parley.claim.ClaimId;
import org.parley.event.EventId;
import org.parley.source.SourceId;
import org.parley.statement.StatementId;

class CodePropertyTest {
  @Property
  void aCodeParsesWhatItPrints(@ForAll("codes") Code code) {
    assertThat(Code.parse(code.toString()))
        .isEqualTo(code)
        .hasSameHashCodeAs(code)
        .hasToString(code.toString());
  }

  @Property
  void aCodeIsReadAsWrittenOrRefused(@ForAll("texts") String text) {
    Attempt.toParse(Code::parse, text).ifPresent(code -> assertThat(code).hasToString(text));
  }

  @Property
  void anIdIsReadAsWrittenOrRefused(
      @ForAll("types") Function<String, Id> type, @ForAll("texts") String text) {
    Attempt.toParse(type, text)
        .ifPresent(id -> assertThat(id).hasToString(text).isEqualTo(type.apply(id.value())));
  }

  @Property
  void anyLineIsAnId(@ForAll("types") Function<String, Id> type, @ForAll("lines") String line) {
    assertThat(type.apply(line)).hasToString(line);
  }

  @Property
  void aLanguageIsReadAsWrittenOrRefused(@ForAll("languageTexts") String text) {
    Attempt.toParse(Language::of, text)
        .ifPresent(
            language ->
                assertThat(Language.of(language.toString())).isEqualTo(language).hasToString(text));
  }

  @Property(tries = 100)
  void aLongTextIsReadOrRefusedInTime(@ForAll("longTexts") String text) {
    Attempt.toParseInTime(Code::parse, text).ifPresent(code -> assertThat(code).hasToString(text));
    Attempt.toParseInTime(Language::of, text)
        .ifPresent(language -> assertThat(language).hasToString(text));
    assertThat(Attempt.toParseInTime(ActorId::of, text)).isEmpty();
  }

  @Provide
  Arbitrary<Code> codes() {
    return ModelArbitraries.codes();
  }

  @Provide
  Arbitrary<String> lines() {
    return TextArbitraries.lines();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> nearly = TextArbitraries.nearly(ModelArbitraries.codes().map(Code::toString));
    return Arbitraries.oneOf(nearly, TextArbitraries.random());
  }

  @Provide
  Arbitrary<String> languageTexts() {
    Arbitrary<String> nearly =
        TextArbitraries.nearly(ModelArbitraries.languages().map(Language::toString));
    Arbitrary<String> signs = Arbitraries.strings().withChars("abxu1-_A").ofMaxLength(12);
    return Arbitraries.oneOf(nearly, signs, TextArbitraries.random());
  }

  @Provide
  Arbitrary<Function<String, Id>> types() {
    return Arbitraries.of(
        ActorId::of, SourceId::of, EventId::of, StatementId::of, ClaimId::of, AssessmentId::of);
  }

  @Provide
  Arbitrary<String> longTexts() {
    return TextArbitraries.repetitive("a", "x:", ":", " ", "-", "en-", "x-aa-", "aaaa-", "\n");
  }
}
