package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;

class MeasureVocabularyTest {
  private static final MeasureVocabulary STANDARD = MeasureVocabulary.standard();

  @ParameterizedTest(name = "{0} to {1} is {2}")
  @CsvSource({
    "person+wounded,            person+injured,            SAME",
    "person+casualties,         person+killed_or_injured,  SAME",
    "person+killed+women,       person+killed+woman,       SAME",
    "missile+fired,             missile+launched,          SAME",
    "person+executed,           person+killed,             NARROWER",
    "missile+launched,          projectile+launched,       NARROWER",
    "warplane+shot_down,        aircraft+shot_down,        NARROWER",
    "soldier+killed,            person+killed,             NARROWER",
    "person+killed+infant,      person+killed+child,       NARROWER",
    "person+killed+infant,      person+killed,             NARROWER",
    "person+killed+civilian,    person+killed+combatant,   INCOMPARABLE",
    "missile+launched+cruise,   missile+launched+ballistic, INCOMPARABLE",
    "person+killed+woman,       person+killed+civilian,    OVERLAPPING",
    "person+killed@gaza_city,   person+killed@gaza,        NARROWER",
    "person+killed@gaza_city,   person+killed@PSE,         NARROWER",
    "person+killed@UA14,        person+killed@UA,          NARROWER",
    "person+killed@UA14,        person+killed@UA1408,      BROADER",
    "person+killed@UA14,        person+killed@UA15,        INCOMPARABLE",
    "submersible+sunk,          submersible+destroyed,     NARROWER",
    "submersible+sunk,          ship+sunk,                 INCOMPARABLE",
  })
  void comparesWordsByWhatTheyMean(String a, String b, MeasureOrder order) {
    assertThat(STANDARD.compare(Measure.parse(a), Measure.parse(b))).isEqualTo(order);
    assertThat(STANDARD.compare(Measure.parse(b), Measure.parse(a))).isEqualTo(order.reversed());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "missile+launched              | missile was launched       | missiles were launched",
        "missile+launched@ISR          | missile was launched at Israel | missiles were launched"
            + " at Israel",
        "missile+launched+ballistic    | ballistic missile was launched | ballistic missiles were"
            + " launched",
        "missile+hit                   | missile hit its target     | missiles hit their targets",
        "missile+hit@bases             | missile hit the bases      | missiles hit the bases",
        "person+dead                   | person was killed          | people were killed",
        "person+killed+military        | soldier was killed         | soldiers were killed",
        "person+killed+child           | child was killed           | children were killed",
        "person+killed+child+civilian  | civilian child was killed  | civilian children were killed",
        "person+killed+villager        | villager was killed        | villagers were killed",
        "person+killed+by_fire         | person was killed by gunfire | people were killed by"
            + " gunfire",
        "person+killed+excess          | excess death occurred      | excess deaths occurred",
        "person+casualties+military@CHN | Chinese soldier was killed or injured | Chinese soldiers"
            + " were killed or injured",
        "person+present@peak           | person took part at the peak | people took part at the"
            + " peak",
        "person+killed@Gaza            | person was killed in Gaza  | people were killed in Gaza",
        "country+closed_airspace       | country closed its airspace | countries closed their"
            + " airspace",
        "submersible+sank              | item of \"submersible\" was counted as \"sank\" | items"
            + " of \"submersible\" were counted as \"sank\"",
        "person+killed+left_handed@Utopia | person was killed (\"left_handed\") (\"Utopia\") |"
            + " people were killed (\"left_handed\") (\"Utopia\")",
      })
  void putsMeasuresIntoWords(String measure, String one, String many) {
    MeasurePhrase phrase = STANDARD.phrase(Measure.parse(measure));
    assertThat(phrase.one() + ' ' + phrase.oneDid()).isEqualTo(one);
    assertThat(phrase.many() + ' ' + phrase.manyDid()).isEqualTo(many);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Prosecutors, true",
    "Some scholars, true",
    "Kharkiv police, true",
    "Police, true",
    "Residents of Bucha, true",
    "Villagers (witness), true",
    "US officials, true",
    "Houthis, true",
    "Hamas, false",
    "United Nations, false",
    "Israel Defense Forces, true",
    "Mayor of Kramatorsk, false",
    "Ministry of Families, false",
    "IDF, false",
    "'', false",
  })
  void knowsWhoTakesAPluralVerb(String name, boolean plural) {
    assertThat(STANDARD.isPlural(name)).isEqualTo(plural);
  }

  @Test
  void knowsWhichCountsCanOnlyGrow() {
    assertThat(STANDARD.isLasting(Measure.parse("person+killed"))).isTrue();
    assertThat(STANDARD.isLasting(Measure.parse("person+dead"))).isTrue();
    assertThat(STANDARD.isLasting(Measure.parse("person+injured"))).isFalse();
    assertThat(STANDARD.isLasting(Measure.parse("person+displaced#CUMULATIVE"))).isTrue();
    assertThat(STANDARD.isLasting(Measure.parse("person+killed#PERIOD"))).isFalse();
  }

  @Test
  void namesTheWordsThatItDoesNotHave() {
    assertThat(STANDARD.unknownWords(Measure.parse("submersible+sank+big@Utopia")))
        .containsExactly("submersible", "sank", "big", "Utopia");
    assertThat(STANDARD.unknownWords(Measure.parse("person+wounded+women@UA14"))).isEmpty();
  }

  @Test
  void takesEntriesOfAUser() {
    MeasureVocabulary ours =
        STANDARD.with(
            """
            # ours
            object submersible; one submersible; many submersibles; within ship

            effect sank; one sank; many sank; within destroyed; lasting
            """);
    Measure sank = Measure.parse("submersible+sank");
    assertThat(ours.unknownWords(sank)).isEmpty();
    assertThat(ours.phrase(sank).many()).isEqualTo("submersibles");
    assertThat(ours.isLasting(sank)).isTrue();
    assertThat(ours.compare(sank, Measure.parse("ship+destroyed")))
        .isEqualTo(MeasureOrder.NARROWER);
    assertThat(STANDARD.unknownWords(sank)).containsExactly("submersible", "sank");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "thing x; one x           | line 2: an entry must begin with object, effect, qualifier, scope, measure, division, singular or plural, got 'thing'",
        "object; one x            | line 2: an entry must name a word, got 'object; one x'",
        "object x; plural xs      | line 2: a key of object must be one of one, many, within,"
            + " also, got 'plural'",
        "object x; one x; one y   | line 2: a key must be given once, got 'one' twice",
        "object x; within x       | a word must not lie within itself, got 'x'",
      })
  void refusesWhatIsNotAnEntry(String line, String message) {
    assertThatThrownBy(() -> STANDARD.with("# ours\n" + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
