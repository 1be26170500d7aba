package org.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Stance;
import org.parley.dispute.Dispute;
import org.parley.dispute.Stake;
import org.parley.dossier.Newsroom;
import org.parley.quantity.Reading;

/** How answers relate. */
class AgreementTest {
  private static Dispute hearing(String reports) {
    return Newsroom.hearing(
            Splitter.on(';')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(reports)
                .toArray(String[]::new))
        .howMany();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nobody answers                   | ''                                       | UNDECIDABLE
          one answers                      | iran: 200                                | SINGLE
          one answers in words             | iran: ?dozens                            | SINGLE
          one answers twice                | iran: 200; iran: >=150                   | SINGLE
          one denies                       | iran: not 200                            | SINGLE
          one contradicts himself          | iran: 200; iran: 180                     | CONTESTED
          two say the same                 | iran: 200; israel: 200                   | UNANIMOUS
          the same in other words          | iran: 200; israel: 200..200 "200"        | UNANIMOUS
          the same bound                   | iran: >=200; israel: >=200               | UNANIMOUS
          nought and nothing more          | iran: 0; israel: <=0                     | UNANIMOUS
          fewer than one is none           | iran: 0; israel: <1                      | UNANIMOUS
          two say otherwise                | iran: 200; israel: 180                   | CONTESTED
          two agree against a third        | iran: 200; israel: 180; un: 180          | CONTESTED
          a bound holds the other          | iran: 200; israel: >=180                 | COMPATIBLE
          a bound does not hold the other  | iran: 200; israel: >=201                 | CONTESTED
          at least, to the number itself   | iran: 180; israel: >=180                 | COMPATIBLE
          more than, to the number itself  | iran: 180; israel: >180                  | CONTESTED
          more than, to the next number    | iran: 181; israel: >180                  | COMPATIBLE
          at most, to the number itself    | iran: 180; israel: <=180                 | COMPATIBLE
          fewer than, to the number itself | iran: 180; israel: <180                  | CONTESTED
          fewer than, to the number before | iran: 179; israel: <180                  | COMPATIBLE
          nothing between two bounds       | iran: >100; israel: <101                 | CONTESTED
          one number between two bounds    | iran: >100; israel: <102                 | COMPATIBLE
          two bounds without an end        | iran: >100; israel: >=300                | COMPATIBLE
          a range and a number at its end  | iran: 150..180; israel: 180              | COMPATIBLE
          ranges that touch                | iran: 150..180; israel: 180..200         | COMPATIBLE
          ranges apart                     | iran: 150..179; israel: 180..200         | CONTESTED
          each two meet and no three       | iran: 1..2; israel: 2..3; un: 3..4       | CONTESTED
          about the same                   | iran: ~200; israel: 200                  | UNANIMOUS
          about another                    | iran: ~200; israel: 190                  | CONTESTED
          a number and a word              | iran: 200; israel: ?dozens               | UNDECIDABLE
          two words                        | iran: ?dozens; israel: ?several          | UNDECIDABLE
          two numbers and a word           | iran: 200; israel: 180; un: ?many        | CONTESTED
          one's own two figures and a word | iran: 200; iran: ~200; un: ?many         | UNDECIDABLE
          percents apart                   | iran: 90%; israel: 95%                   | CONTESTED
          half a percent under a bound     | iran: 89.5%; israel: <90%                | COMPATIBLE
          percents that only touch         | iran: 90%; israel: <90%                  | CONTESTED
          percents above a bound           | iran: 90.1%; israel: >90%                | COMPATIBLE
          percents that touch from above   | iran: >90%; israel: 90%                  | CONTESTED
          two open bounds that touch       | iran: >90%; israel: <90%                 | CONTESTED
          more than, beside at least       | iran: >=90%; israel: >90%; un: 90%       | CONTESTED
          less than, beside at most        | iran: <=90%; israel: <90%; un: 90%       | CONTESTED
          places in an order are no counts | iran: [ORDINAL] 2; israel: [ORDINAL] 3   | UNDECIDABLE
          a place beside a count           | iran: [ORDINAL] 2; israel: 3; un: 3      | UNANIMOUS
          hedged and firm, apart           | iran: possibly 200; israel: 180          | COMPATIBLE HEDGE
          hedged and firm, the same        | iran: possibly 180; israel: 180          | COMPATIBLE
          two hedged apart                 | iran: probably 200; israel: possibly 180 | COMPATIBLE HEDGE
          two firm apart beside a hedged   | iran: possibly 200; israel: 180; un: 190 | CONTESTED
          one's own hedged and firm        | iran: possibly 200; iran: 180            | SINGLE
          a hedged denial                  | iran: 200; israel: possibly not 200      | COMPATIBLE HEDGE
          passed on without endorsement    | iran: 200; israel: uncommitted 180       | SINGLE
          households beside people         | iran: [HOUSEHOLD] 40; israel: 200        | UNDECIDABLE
          households of one and two        | iran: [HOUSEHOLD] 4; un: [HOUSEHOLD] 5   | CONTESTED
          a word in another unit           | iran: 4; un: 5; israel: [HOUSEHOLD] ?few | CONTESTED
          a denial of the number           | iran: 200; israel: not 200               | CONTESTED
          a denial of another number       | iran: 200; israel: not 180               | UNDECIDABLE
          a denial of what holds it        | iran: 200; israel: not >=150             | CONTESTED
          a denial of what it holds        | iran: >=150; israel: not 200             | UNDECIDABLE
          a denial beside two that agree   | iran: 200; un: >=200; israel: not 180    | COMPATIBLE
          a denial in another unit         | iran: 50; israel: not 50%                | UNDECIDABLE
          a denial of a word               | iran: ?several; israel: not ?several     | UNDECIDABLE
          two denials                      | iran: not 200; israel: not 200           | UNDECIDABLE
          a part below the whole           | iran: 200; israel: 180 @ISR              | COMPATIBLE SCOPE
          a part of a whole at least       | iran: >=200; israel: 180 @ISR            | COMPATIBLE SCOPE
          a part equal to the whole        | iran: 180; israel: 180 @ISR              | COMPATIBLE
          a part that may be the whole     | iran: >=100; israel: 180 @ISR            | COMPATIBLE
          a part above the whole           | iran: 200; israel: 210 @ISR              | CONTESTED
          a part above one whole           | iran: >=200; un: 205; israel: 210 @ISR   | CONTESTED
          a part at least, above the whole | iran: 200; israel: >200 @ISR             | CONTESTED
          parts apart                      | iran: 5 @JOR; israel: 180 @ISR; un: 200  | COMPATIBLE SCOPE
          one part and a word              | iran: ?dozens; israel: 180 @ISR          | UNDECIDABLE
          one's own part, whole and a word | iran: 200; iran: 180 @ISR; un: ?many     | UNDECIDABLE
          a part that is denied            | iran: 200; israel: not 200 @ISR          | UNDECIDABLE
          """)
  void saysHowAnswersLie(String name, String reports, String agreement) {
    Verdict verdict = Reconciler.withDefaults().reconcile(hearing(reports));

    assertThat(agreement(verdict)).as(name).isEqualTo(agreement);
    assertThat(verdict.contestedBy().isEmpty())
        .isEqualTo(verdict.agreement() != Agreement.CONTESTED);
  }

  private static String agreement(Verdict verdict) {
    return Stream.concat(Stream.of(verdict.agreement()), verdict.conditions().stream())
        .map(Enum::name)
        .collect(java.util.stream.Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}: {1}, {2} percent")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a number and about it         | iran: ~200; israel: 190        | 5   | COMPATIBLE
          just short of it              | iran: ~200; israel: 189        | 5   | CONTESTED
          both about                    | iran: ~200; israel: ~180       | 5.3 | COMPATIBLE
          both about, just short of it  | iran: ~200; israel: ~180       | 5.2 | CONTESTED
          two exact numbers             | iran: 200; israel: 199         | 99  | CONTESTED
          about a part                  | iran: 200; israel: ~180 @ISR   | 20  | COMPATIBLE
          about nought                  | iran: ~0; israel: 1            | 50  | CONTESTED
          """)
  void letsAboutReachAsFarAsTheReadingSays(
      String name, String reports, java.math.BigDecimal percent, Agreement agreement) {
    Reconciler lenient =
        Reconciler.withDefaults().with(Reading.strict().withTolerancePercent(percent));

    assertThat(lenient.reconcile(hearing(reports)).agreement()).as(name).isEqualTo(agreement);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the lower one is about     | iran: ~200; israel: 230    | 15
          the higher one is about    | iran: 180; israel: ~200    | 10
          both are about             | iran: ~180; israel: ~220   | 10
          rounded up                 | iran: 199; israel: ~300    | 33.7
          above a bound that is open | iran: <90%; israel: ~100%  | 10.1
          below a bound that is open | iran: ~90%; israel: >99%   | 10.1
          just below 100 percent     | iran: 1; israel: ~200      | 99.5
          only at 100 percent        | iran: 0; israel: ~200      | ''
          neither is about           | iran: 180; israel: 200     | ''
          """)
  void findsTheToleranceAtWhichTwoAnswersMeet(String name, String reports, String percent) {
    assertThat(meeting(Reconciler.withDefaults(), reports))
        .as(name)
        .isEqualTo(percent.isEmpty() ? List.of() : List.of(percent));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the lower one is about     | iran: ~200; israel: 230    | 15
          the higher one is about    | iran: 150; israel: ~200    | 25
          both are about             | iran: ~180; israel: ~220   | 10
          """)
  void countsTheToleranceFromTheNumberAndNotFromItsReading(
      String name, String reports, String percent) {
    Reconciler tolerant = Reconciler.withDefaults().with(Reading.strict().withTolerancePercent(5));
    assertThat(meeting(tolerant, reports)).as(name).containsExactly(percent);
  }

  private static List<String> meeting(Reconciler reconciler, String reports) {
    return reconciler.reconcile(hearing(reports)).steps().stream()
        .filter(Step.WouldMeet.class::isInstance)
        .map(step -> ((Step.WouldMeet) step).percent().toPlainString())
        .toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the parties             | iran: 200; israel: 180                   | PARTY
          outsiders               | un: 200; russia: 180                     | NONE_KNOWN
          one of each             | iran: 200; un: 180                       | PARTY NONE_KNOWN
          parties; a third agrees | iran: 200; israel: 180; un: >=100        | PARTY
          a third is drawn in     | iran: 200; israel: 180; un: >=190        | PARTY NONE_KNOWN
          by a denial             | un: 200; israel: not 200                 | PARTY NONE_KNOWN
          a part above the whole  | iran: 200; un: 210 @ISR; israel: 150 @ISR | PARTY NONE_KNOWN
          only a part and a whole | iran: 200; un: 210 @ISR                  | PARTY NONE_KNOWN
          more than, and the number itself | iran: >90%; un: 90%             | PARTY NONE_KNOWN
          less than, and the number itself | iran: <90%; un: 90%             | PARTY NONE_KNOWN
          a part that is not above | un: 200; russia: 210 @ISR; israel: >=150 @ISR | NONE_KNOWN
          a whole that is not below | un: 200; russia: 210 @ISR; iran: >=100   | NONE_KNOWN
          """)
  void saysWhoExcludesOneAnother(String name, String reports, String stakes) {
    Verdict verdict = Reconciler.withDefaults().reconcile(hearing(reports));

    assertThat(verdict.contestedBy())
        .as(name)
        .isEqualTo(
            Splitter.on(' ')
                .splitToStream(stakes)
                .map(Stake::valueOf)
                .collect(ImmutableSet.toImmutableSet()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a part taken for the whole | iran: 200; israel: 180 @ISR | CONTESTED
          the same, but for a scope  | iran: 180; israel: 180 @ISR | UNANIMOUS
          a denial within a scope    | iran: 200; israel: not 200 @ISR | CONTESTED
          """)
  void comparesAllWhereMeasuresAreAligned(String name, String reports, Agreement agreement) {
    Verdict verdict = Reconciler.withDefaults().aligningMeasures().reconcile(hearing(reports));

    assertThat(verdict.agreement()).as(name).isEqualTo(agreement);
    assertThat(verdict.isAligned()).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nobody answers            | ''                                       | UNDECIDABLE
          one answers               | israel+iran                              | SINGLE
          one names two             | israel+iran israel+syria                 | SINGLE
          one only denies           | iran-iran                                | SINGLE
          two name one              | israel+iran un+iran                      | UNANIMOUS
          two name two              | israel+iran un+iran israel+us un+us      | UNANIMOUS
          two name others           | israel+iran iran+israel                  | CONTESTED
          two name one in common    | israel+iran un+iran un+syria             | COMPATIBLE
          the named one denies      | israel+iran iran-iran                    | CONTESTED
          a denial of another       | israel+iran iran-syria                   | UNDECIDABLE
          two denials               | iran-iran syria-syria                    | UNDECIDABLE
          two agree, one denies     | israel+iran un+iran iran-iran            | CONTESTED
          """)
  void comparesNames(String name, String reports, Agreement agreement) {
    Newsroom newsroom = Newsroom.onTheAttack();
    for (String report : Splitter.on(' ').omitEmptyStrings().split(reports)) {
      boolean denied = report.contains("-");
      var words = Splitter.on(denied ? '-' : '+').splitToList(report);
      newsroom
          .claim(report)
          .by(words.get(0))
          .holding(denied ? Stance.CERTAINLY_NOT : Stance.CERTAIN)
          .blames(words.get(1));
    }

    Verdict verdict = Reconciler.withDefaults().reconcile(newsroom.who());
    assertThat(verdict.agreement()).as(name).isEqualTo(agreement);
    assertThat(verdict.estimate())
        .isEqualTo(new Estimate.Undetermined("The question does not ask for a number."));
  }

  @Test
  void countsADigestAsNoSecondNameGiver() {
    Newsroom newsroom =
        Newsroom.onTheAttack()
            .source("digest", "afp", "ap")
            .claim("c1")
            .in("afp")
            .blames("iran")
            .claim("c2")
            .in("digest")
            .blames("iran")
            .claim("c3")
            .by("iran")
            .holding(Stance.CERTAINLY_NOT)
            .blames("syria");

    assertThat(Reconciler.withDefaults().reconcile(newsroom.who()).agreement())
        .isEqualTo(Agreement.UNDECIDABLE);
  }

  @Test
  void comparesWhetherItHappened() {
    Newsroom newsroom = Newsroom.onTheAttack().claim("c1").by("israel").saysItHappened();
    assertThat(Reconciler.withDefaults().reconcile(newsroom.whether()).agreement())
        .isEqualTo(Agreement.SINGLE);

    newsroom.claim("c2").by("un").saysItHappened();
    assertThat(Reconciler.withDefaults().reconcile(newsroom.whether()).agreement())
        .isEqualTo(Agreement.UNANIMOUS);

    newsroom.claim("c3").by("iran").holding(Stance.CERTAINLY_NOT).saysItHappened();
    assertThat(Reconciler.withDefaults().reconcile(newsroom.whether()).agreement())
        .isEqualTo(Agreement.CONTESTED);
  }

  @ParameterizedTest
  @CsvSource({
    "CERTAIN, CONTESTED",
    "PROBABLE, COMPATIBLE",
    "POSSIBLE, COMPATIBLE",
    "UNKNOWN, SINGLE",
    "CERTAINLY_NOT, UNDECIDABLE",
    "PROBABLY_NOT, UNDECIDABLE",
    "POSSIBLY_NOT, UNDECIDABLE",
    "CERTAIN_WHETHER, SINGLE",
  })
  void takesAStanceForAnAnswerADenialOrNeither(Stance stance, Agreement agreement) {
    Newsroom newsroom =
        Newsroom.hearing("iran: 200").claim("c2").by("israel").holding(stance).says("180");

    assertThat(Reconciler.withDefaults().reconcile(newsroom.howMany()).agreement())
        .isEqualTo(agreement);
  }
}
