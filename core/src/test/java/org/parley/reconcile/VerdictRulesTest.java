package org.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Firmness;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.dispute.Answer;
import org.parley.dispute.OriginCount;
import org.parley.dispute.Position;
import org.parley.dossier.Dossier;
import org.parley.dossier.Newsroom;
import org.parley.explanation.English;
import org.parley.proposition.Measurement;
import org.parley.proposition.Question;
import org.parley.quantity.Quantity;
import org.parley.source.DerivationKind;
import org.parley.source.SourceId;

/**
 * The rules by which reports become positions, one case a row: the answer of each origin, how the
 * answers relate, and how many origins they have.
 */
class VerdictRulesTest {
  private static Newsroom room() {
    return Newsroom.onTheAttack();
  }

  private static Arguments row(String name, Newsroom newsroom, String verdict) {
    return arguments(name, newsroom, verdict);
  }

  /** The origin of an answer (origins and derived texts). */
  static Stream<Arguments> origins() {
    return Stream.of(
        row(
            "a ministry, and four outlets that copied each other",
            room()
                .source("afp", "release")
                .source("bbc", "afp")
                .source("cnn", "bbc")
                .claim("1")
                .by("ministry")
                .in("release")
                .says("200")
                .claim("2")
                .in("afp")
                .says("200")
                .claim("3")
                .in("bbc")
                .says("200")
                .claim("4")
                .in("cnn")
                .says("200"),
            "Ministry 200: SINGLE, 1"),
        row(
            "a publisher who speaks is the narrator",
            room()
                .source("afp", "release")
                .claim("1")
                .by("ministry")
                .in("release")
                .says("200")
                .claim("2")
                .by("afp")
                .in("afp")
                .says("200"),
            "Ministry 200: SINGLE, 1"),
        row(
            "an article that quotes an agency and adds its own count",
            room()
                .source("times", "afp")
                .claim("1")
                .in("afp")
                .says("200")
                .claim("2")
                .by("afp")
                .in("times")
                .says("200")
                .claim("3")
                .in("times")
                .says("150"),
            "Times 150; Afp 200: CONTESTED, 2"),
        row(
            "own reporting of the same figure",
            room()
                .source("times", "afp")
                .claim("1")
                .in("afp")
                .says("200")
                .claim("2")
                .in("times")
                .itself()
                .says("200"),
            "Afp 200; Times 200: UNANIMOUS, 2"),
        row(
            "a reprint says nothing of its own",
            room()
                .derived("times", DerivationKind.REPUBLISHES, "afp")
                .claim("1")
                .in("afp")
                .says("200")
                .claim("2")
                .in("times")
                .says("200"),
            "Afp 200: SINGLE, 1"),
        row(
            "a reprint alone",
            room()
                .derived("times", DerivationKind.TRANSLATES, "afp")
                .claim("2")
                .in("times")
                .says("200"),
            "Afp 200: SINGLE, 1"),
        row(
            "an agency on two days",
            room()
                .published("2024-10-07", "monday")
                .published("2024-10-08", "tuesday")
                .claim("1")
                .in("monday")
                .by("afp")
                .on("2024-10-07")
                .says("9")
                .claim("2")
                .in("tuesday")
                .by("afp")
                .on("2024-10-08")
                .says("14"),
            "Afp 14: SINGLE, 1"),
        row(
            "a text whose publisher is not known",
            room().unsigned("leaflet").claim("1").link(source("leaflet")).says("200"),
            "leaflet 200: SINGLE, 1"),
        row(
            "a reprint of a text whose publisher is not known",
            room()
                .unsigned("leaflet")
                .derived("times", DerivationKind.REPUBLISHES, "leaflet")
                .claim("1")
                .in("times")
                .says("200"),
            "leaflet 200: SINGLE, 1"),
        row(
            "a joint statement",
            room().claim("1").by("france").by("spain").in("a").says("200"),
            "France and Spain 200: SINGLE, 1"),
        row(
            "a digest of two who say the same",
            room()
                .source("digest", "afp", "ap")
                .claim("1")
                .in("afp")
                .says("200")
                .claim("2")
                .in("ap")
                .says("200")
                .claim("3")
                .in("digest")
                .says("200"),
            "Afp 200; Ap 200: UNANIMOUS, 2"));
  }

  private static Link source(String id) {
    return Link.builder().source(SourceId.of(id)).role(LinkRole.PUBLISHER).build();
  }

  /** Originals, relays and altered renderings. */
  static Stream<Arguments> renderings() {
    return Stream.of(
        row(
            "an outlet that misprints the release",
            room()
                .source("times", "release")
                .claim("1")
                .by("army")
                .in("release")
                .says("180")
                .claim("2")
                .by("army")
                .in("times")
                .says("200"),
            "Army 180 (as 200 in c2): SINGLE, 1"),
        row(
            "about, of an exact number",
            room()
                .source("times", "release")
                .claim("1")
                .by("army")
                .in("release")
                .says("180")
                .claim("2")
                .by("army")
                .in("times")
                .says("~180"),
            "Army 180 (as about 180 in c2): SINGLE, 1"),
        row(
            "a possibility that is passed on as a fact",
            room()
                .source("times", "release")
                .claim("1")
                .by("army")
                .in("release")
                .holding(Stance.POSSIBLE)
                .says("180")
                .claim("2")
                .by("army")
                .in("times")
                .says("180"),
            "Army possibly 180 (as 180 in c2): SINGLE, 1"),
        row(
            "a joint answer is no relay of a member's, and can be passed on",
            room()
                .source("second", "first")
                .source("third", "second")
                .claim("1")
                .by("france")
                .in("first")
                .says("180")
                .claim("2")
                .by("france")
                .by("spain")
                .in("second")
                .says("180")
                .claim("3")
                .by("spain")
                .in("third")
                .says("180"),
            "France 180; France and Spain 180: SINGLE, 1"),
        row(
            "later words of the same speaker in a text that quotes the first",
            room()
                .source("times", "release")
                .claim("1")
                .by("army")
                .in("release")
                .on("2024-10-02")
                .says("180")
                .claim("2")
                .by("army")
                .in("times")
                .on("2024-10-03")
                .says("200"),
            "Army 200: SINGLE, 1"),
        row(
            "renderings of what is not on record",
            room()
                .source("times", "release")
                .source("post", "release")
                .claim("1")
                .by("army")
                .in("times")
                .says("180")
                .claim("2")
                .by("army")
                .in("post")
                .says("200"),
            "Army 180; Army 200: CONTESTED, 1"));
  }

  /** The replacements. */
  static Stream<Arguments> replacements() {
    return Stream.of(
        row(
            "a relay that dropped 'at least' does not outlive the update",
            room()
                .source("times", "release")
                .claim("1")
                .by("brigade")
                .in("release")
                .on("2024-10-02")
                .says(">=9")
                .claim("2")
                .by("brigade")
                .in("times")
                .on("2024-10-02")
                .says("9")
                .claim("3")
                .by("brigade")
                .in("post")
                .on("2024-10-04")
                .says("14"),
            "Brigade 14: SINGLE, 1"),
        row(
            "two figures of one day, and a later one",
            room()
                .claim("1")
                .by("police")
                .on("2024-10-02")
                .says("51")
                .claim("2")
                .by("police")
                .on("2024-10-02")
                .says("53")
                .claim("3")
                .by("police")
                .on("2024-10-04")
                .says("55"),
            "Police 55: SINGLE, 1"),
        row(
            "two figures of one day",
            room()
                .claim("1")
                .by("police")
                .on("2024-10-02")
                .says("51")
                .claim("2")
                .by("police")
                .on("2024-10-02")
                .says("53"),
            "Police 51; Police 53: CONTESTED, 1"),
        row(
            "a vaguer figure replaces nothing",
            room()
                .claim("1")
                .by("commission")
                .on("2011")
                .says("~8100")
                .claim("2")
                .by("commission")
                .on("2016")
                .says(">=6925"),
            "Commission at least 6,925; Commission about 8,100: SINGLE, 1"),
        row(
            "about a number replaces no number",
            room()
                .claim("1")
                .by("police")
                .on("2024-10-02")
                .says("51")
                .claim("2")
                .by("police")
                .on("2024-10-03")
                .says("~51"),
            "Police 51; Police about 51: SINGLE, 1"),
        row(
            "a number replaces about it",
            room()
                .claim("1")
                .by("police")
                .on("2024-10-02")
                .says("~51")
                .claim("2")
                .by("police")
                .on("2024-10-03")
                .says("51"),
            "Police 51: SINGLE, 1"),
        row(
            "a number replaces words",
            room()
                .claim("1")
                .by("police")
                .on("2024-10-02")
                .says("?dozens")
                .claim("2")
                .by("police")
                .on("2024-10-03")
                .says("51"),
            "Police 51: SINGLE, 1"),
        row(
            "words replace no number",
            room()
                .claim("1")
                .by("police")
                .on("2024-10-02")
                .says("51")
                .claim("2")
                .by("police")
                .on("2024-10-03")
                .says("?dozens"),
            "Police 51; Police \"dozens\": SINGLE, 1"),
        row(
            "a hedged answer replaces no firm one",
            room()
                .claim("1")
                .by("police")
                .on("2024-10-02")
                .says("51")
                .claim("2")
                .by("police")
                .on("2024-10-03")
                .holding(Stance.POSSIBLE)
                .says("60"),
            "Police 51; Police possibly 60: SINGLE, 1"),
        row(
            "a firm answer replaces a hedged one",
            room()
                .claim("1")
                .by("police")
                .on("2024-10-02")
                .holding(Stance.POSSIBLE)
                .says("51")
                .claim("2")
                .by("police")
                .on("2024-10-03")
                .says("60"),
            "Police 60: SINGLE, 1"),
        row(
            "a denial replaces what it excludes",
            room()
                .claim("1")
                .by("police")
                .on("2024-10-02")
                .says("51")
                .claim("2")
                .by("police")
                .on("2024-10-03")
                .denies(">=40"),
            "Police denies at least 40: SINGLE, 1"),
        row(
            "a denial leaves the rest",
            room()
                .claim("1")
                .by("police")
                .on("2024-10-02")
                .says("51")
                .claim("2")
                .by("police")
                .on("2024-10-03")
                .denies(">=60"),
            "Police 51; Police denies at least 60: SINGLE, 1"),
        row(
            "a day that may be the same",
            room()
                .claim("1")
                .by("police")
                .on("2024-10-02")
                .says("51")
                .claim("2")
                .by("police")
                .on("2024-10")
                .says("60"),
            "Police 51; Police 60: CONTESTED, 1"),
        row(
            "what is itself replaced still replaces",
            room()
                .claim("1")
                .by("police")
                .on("2024-10-02")
                .says("51")
                .claim("2")
                .by("police")
                .on("2024-10-03")
                .says("60")
                .claim("3")
                .by("police")
                .on("2024-10-04")
                .revising(RevisionKind.RETRACTS, "2")
                .says("60"),
            ": UNDECIDABLE, 0"),
        row(
            "officials who are not named replace nothing",
            room()
                .claim("1")
                .bySomebody("an official")
                .in("a")
                .on("2024-10-02")
                .says("51")
                .claim("2")
                .bySomebody("an official")
                .in("a")
                .on("2024-10-03")
                .says("60"),
            "an official 51; an official 60: CONTESTED, 1"),
        row(
            "a member leaves a joint answer to the others",
            room()
                .claim("1")
                .by("france")
                .by("spain")
                .on("2024-10-02")
                .says("200")
                .claim("2")
                .by("france")
                .on("2024-10-03")
                .says("180"),
            "France 180; Spain 200: CONTESTED, 2"),
        row(
            "a joint answer replaces that of each member",
            room()
                .claim("1")
                .by("france")
                .on("2024-10-02")
                .says("200")
                .claim("2")
                .by("france")
                .by("spain")
                .on("2024-10-03")
                .says("180"),
            "France and Spain 180: SINGLE, 1"),
        row(
            "a later version of a text",
            room()
                .derived("second", DerivationKind.REVISES, "first")
                .claim("1")
                .by("police")
                .in("first")
                .says("51")
                .claim("2")
                .by("police")
                .in("second")
                .says("60"),
            "Police 60: SINGLE, 1"),
        row(
            "one revision of two claims",
            room()
                .claim("1")
                .by("police")
                .says("51")
                .claim("2")
                .by("police")
                .says("53")
                .claim("3")
                .by("police")
                .revising(RevisionKind.REPLACES, "1", "2")
                .says("55"),
            "Police 55: SINGLE, 1"),
        row(
            "a repeated retraction of one paper leaves no relay",
            room()
                .source("bbc", "afp")
                .claim("1")
                .in("afp")
                .says("200")
                .claim("2")
                .in("bbc")
                .says("200")
                .claim("3")
                .in("afp")
                .revising(RevisionKind.RETRACTS, "1")
                .says("200"),
            ": UNDECIDABLE, 0"));
  }

  /** Texts that were taken back. */
  static Stream<Arguments> withdrawals() {
    return Stream.of(
        row(
            "what reaches us only through a withdrawn text falls",
            room()
                .source("post", "gazette")
                .withdraw("gazette", "2024-10-05")
                .claim("1")
                .by("army")
                .in("gazette")
                .says("200")
                .claim("2")
                .by("army")
                .in("post")
                .says("200"),
            ": UNDECIDABLE, 0"),
        row(
            "what was also said elsewhere stands",
            room()
                .withdraw("gazette", "2024-10-05")
                .claim("1")
                .by("army")
                .in("gazette")
                .says("200")
                .claim("2")
                .by("army")
                .in("post")
                .says("200"),
            "Army 200: SINGLE, 1"),
        row(
            "a relay of another way stands",
            room()
                .source("post", "gazette", "times")
                .source("gazette", "release")
                .source("times", "release")
                .withdraw("gazette", "2024-10-05")
                .claim("1")
                .by("army")
                .in("release")
                .says("200")
                .claim("2")
                .by("army")
                .in("post")
                .says("200"),
            "Army 200: SINGLE, 1"));
  }

  static Stream<Arguments> cases() {
    return Stream.of(origins(), renderings(), replacements(), withdrawals()).flatMap(rows -> rows);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhoSaysWhat(String name, Newsroom newsroom, String verdict) {
    assertThat(shown(Reconciler.withDefaults().reconcile(newsroom.howMany())))
        .as(name)
        .isEqualTo(verdict);
  }

  private static String shown(Verdict verdict) {
    String positions =
        verdict.positions().stream()
            .map(ReadPosition::position)
            .map(VerdictRulesTest::shown)
            .collect(Collectors.joining("; "));
    OriginCount origins = verdict.origins();
    return positions + ": " + verdict.agreement() + ", " + origins.low();
  }

  private static String shown(Position position) {
    String renderings =
        position.renderings().stream()
            .map(
                report ->
                    " (as " + figure(report.answer()) + " in c" + report.claim().id().value() + ")")
            .collect(Collectors.joining());
    String hedge = position.firmness() == Firmness.HEDGED ? "possibly " : "";
    String denied = position.isDenial() ? "denies " : "";
    return position.claimant() + " " + denied + hedge + figure(position.answer()) + renderings;
  }

  private static String figure(Answer answer) {
    return ((Answer.Amount) answer).quantity().toEnglish();
  }

  @Test
  void aTextStandsUntilTheDayOnWhichItIsWithdrawn() {
    Newsroom newsroom =
        room().withdraw("gazette", "2024-10-05").claim("1").by("army").in("gazette").says("200");

    Reconciler reconciler = Reconciler.withDefaults();
    Verdict before = reconciler.reconcile(newsroom.howMany("2024-10-04"));
    Verdict on = reconciler.reconcile(newsroom.howMany("2024-10-05"));
    assertThat(shown(before)).isEqualTo("Army 200: SINGLE, 1");
    assertThat(shown(on)).isEqualTo(": UNDECIDABLE, 0");
    assertThat(on.steps())
        .filteredOn(Step.Withdrawn.class::isInstance)
        .extracting(English::of)
        .containsExactly(
            "The answer of Army (200) as passed on by Gazette reached us only through a text that"
                + " was withdrawn ('gazette') and no longer counts.");
  }

  @Test
  void saysThatRenderingsOfWhatIsNotOnRecordDiffer() {
    Newsroom newsroom =
        room()
            .source("times", "release")
            .source("post", "release")
            .claim("1")
            .by("army")
            .in("times")
            .says("180")
            .claim("2")
            .by("army")
            .in("post")
            .says("200");

    assertThat(Reconciler.withDefaults().reconcile(newsroom.howMany()).steps())
        .filteredOn(Step.ReadingsDiffer.class::isInstance)
        .extracting(English::of)
        .containsExactly(
            "Two texts that draw on the same one report different answers by Army: 180 and 200. The"
                + " text they draw on is not on record.");
  }

  @Test
  void saysWhomItTakesForAPublisher() {
    Newsroom newsroom =
        room()
            .unsigned("post", "afp")
            .claim("1")
            .in("afp")
            .says("200")
            .claim("2")
            .by("post")
            .in("post")
            .says("200");
    Claim presumed =
        Claim.builder()
            .id(ClaimId.of("2"))
            .proposition(new Measurement(Newsroom.ATTACK, Newsroom.LAUNCHED, Quantity.exactly(200)))
            .attribution(
                Attribution.of(
                    Link.of(ActorId.of("post"), LinkRole.PUBLISHER, SourceId.of("post"))))
            .addCodes(new Code("flag", "publisher_presumed"))
            .build();
    Dossier dossier =
        Dossier.builder()
            .addAllActors(newsroom.dossier().actors())
            .addAllSources(newsroom.dossier().sources())
            .addAllEvents(newsroom.dossier().events())
            .addClaims(newsroom.dossier().claims().get(0), presumed)
            .build();

    Verdict verdict =
        Reconciler.withDefaults()
            .reconcile(dossier.dispute(Question.howMany(Newsroom.ATTACK, Newsroom.LAUNCHED)));
    assertThat(shown(verdict)).isEqualTo("Afp 200: SINGLE, 1");
    assertThat(verdict.steps())
        .filteredOn(Step.Presumed.class::isInstance)
        .extracting(English::of)
        .containsExactly(
            "The publisher of 'post' is not recorded. Every figure of Post is also in the texts that it"
                + " draws on, so Post is taken as its publisher, repeating them.");
  }

  @Test
  void theCommonRangeIsCompatibleWithEveryFirmFigure() {
    assertThat(common("iran: >=6925", "un: 8372")).isEqualTo("Optional[[8372..8372]]");
    assertThat(common("iran: 100..300", "un: 200..400")).isEqualTo("Optional[[200..300]]");
    assertThat(common("iran: 200", "un: 180")).isEqualTo("Optional.empty");
    assertThat(common("iran: 200", "un: possibly 180")).isEqualTo("Optional[[200..200]]");
    assertThat(common("iran: not >600", "un: 180")).isEqualTo("Optional[[180..180]]");
    assertThat(common("iran: ?dozens")).isEqualTo("Optional.empty");
  }

  private static String common(String... reports) {
    return Reconciler.withDefaults()
        .reconcile(Newsroom.hearing(reports).howMany())
        .common()
        .toString();
  }
}
