package org.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.attribution.LinkRole;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.dispute.Dispute;
import org.parley.dossier.Newsroom;
import org.parley.event.ParticipantRole;
import org.parley.policy.Airwars;
import org.parley.quantity.Reading;
import org.parley.quantity.phrase.Lexicon;

/** Verdicts in words, as they are in {@code src/test/resources/reconcile}. */
class ExplanationTest {
  private static final Path FOLDER = Path.of("src/test/resources/reconcile");

  private static final Reconciler DEFAULTS = Reconciler.withDefaults();

  private static Newsroom article() {
    return Newsroom.onTheAttack()
        .published("2024-10-02", "moscow-times")
        .claim("c1")
        .by("iran")
        .in("moscow-times")
        .says("200")
        .claim("c2")
        .by("israel")
        .in("moscow-times")
        .says("180", "missile+launched@ISR");
  }

  private static Newsroom names() {
    return Newsroom.onTheAttack()
        .claim("c1")
        .by("israel")
        .blames("iran")
        .claim("c2")
        .by("syria")
        .blames("israel")
        .claim("c3")
        .by("iran")
        .holding(Stance.CERTAINLY_NOT)
        .blames("iran");
  }

  private static Newsroom revised() {
    return Newsroom.onTheAttack()
        .published("2024-10-02", "afp")
        .published("2024-10-05", "times", "afp")
        .claim("c1")
        .by("iran")
        .on("2024-10-01")
        .in("afp")
        .says(">100")
        .claim("c2")
        .by("iran")
        .on("2024-10-05")
        .in("times")
        .revising(RevisionKind.UPDATES, "c1")
        .says("200")
        .claim("c3")
        .by("israel")
        .on("2024-10-02")
        .in("afp")
        .says("180")
        .claim("c4")
        .by("un")
        .says("~190")
        .claim("c5")
        .by("russia")
        .on("2024-10-07")
        .says("200")
        .claim("c6")
        .by("jordan")
        .on("2024-10-02")
        .leavesTheNumberOpen();
  }

  private static Newsroom relays() {
    return Newsroom.onTheAttack()
        .source("times", "tass")
        .source("post", "tass")
        .claim("c1")
        .by("peskov", "kremlin")
        .through("tass", LinkRole.RELAY)
        .says("~200")
        .claim("c2")
        .by("peskov", "kremlin")
        .in("times")
        .says("~200 \"some 200\"")
        .claim("c3")
        .by("kremlin")
        .in("post")
        .says("~200")
        .claim("c4")
        .in("post")
        .says("?dozens")
        .claim("c5")
        .bySomebody("a Western official")
        .in("times")
        .says("150..180(170)");
  }

  static Stream<Arguments> verdicts() {
    return Stream.of(
        arguments("article-as-said", DEFAULTS, article().howMany()),
        arguments("article-aligned", DEFAULTS.aligningMeasures(), article().howMany()),
        arguments("nobody", DEFAULTS, Newsroom.onTheAttack().howMany()),
        arguments("single", DEFAULTS, Newsroom.hearing("iran: >=1200").howMany()),
        arguments("words-only", DEFAULTS, Newsroom.hearing("iran: ?dozens", "un: 180").howMany()),
        arguments("unanimous", DEFAULTS, Newsroom.hearing("iran: 200", "israel: ~200").howMany()),
        arguments("would-meet", DEFAULTS, Newsroom.hearing("iran: ~200", "israel: ~180").howMany()),
        arguments(
            "would-meet-behind-a-bound",
            DEFAULTS,
            Newsroom.hearing("iran: ~90%", "israel: <90%").howMany()),
        arguments(
            "words-by-a-lexicon",
            DEFAULTS.with(Reading.strict().with(Lexicon.PITF)),
            Newsroom.hearing("iran: ?tens of them", "israel: 180", "un: ?dozens").howMany()),
        arguments(
            "a-word-denied",
            DEFAULTS.with(Reading.strict().with(Lexicon.ACLED_CURRENT)),
            Newsroom.hearing("iran: ?dozens", "israel: not 12").howMany()),
        arguments(
            "would-meet-lenient",
            DEFAULTS.with(Reading.strict().withTolerancePercent(10)),
            Newsroom.hearing("iran: ~200", "israel: ~180").howMany()),
        arguments("who", DEFAULTS, names().who()),
        arguments(
            "whether",
            DEFAULTS,
            Newsroom.onTheAttack()
                .claim("c1")
                .by("israel")
                .saysItHappened()
                .claim("c2")
                .by("iran")
                .holding(Stance.CERTAINLY_NOT)
                .saysItHappened()
                .whether()),
        arguments("revised", DEFAULTS, revised().howMany()),
        arguments("revised-as-of", DEFAULTS, revised().howMany("2024-10-04")),
        arguments("most-recent", DEFAULTS.with(PlainPolicy.MOST_RECENT), revised().howMany()),
        arguments("by-side", DEFAULTS.with(PlainPolicy.BY_SIDE), revised().howMany()),
        arguments("relays", DEFAULTS, relays().howMany()),
        arguments("units", DEFAULTS, Newsroom.hearing("iran: 200", "un: [HOUSEHOLD] 40").howMany()),
        arguments(
            "ordinals",
            DEFAULTS,
            Newsroom.hearing("iran: [ORDINAL] 2", "israel: [ORDINAL] 3").howMany()),
        arguments("percents", DEFAULTS, Newsroom.hearing("iran: 90%", "israel: <90%").howMany()),
        arguments(
            "part-exceeds-whole",
            DEFAULTS,
            Newsroom.hearing("iran: 200", "israel: 210 @ISR", "un: not 200")
                .participant("army", ParticipantRole.SIDE_A)
                .howMany()),
        arguments(
            "denial",
            DEFAULTS,
            Newsroom.hearing("iran: 200", "un: 200", "israel: not 150").howMany()),
        arguments(
            "notes",
            DEFAULTS.with(Airwars.withDefaults()),
            Newsroom.hearing("iran: 200", "israel: 180").howMany()),
        arguments("zero", DEFAULTS, Newsroom.hearing("iran: 0", "israel: 181").howMany()),
        arguments(
            "one-outside", DEFAULTS, Newsroom.hearing("iran: 181", "israel: 180 @ISR").howMany()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("verdicts")
  void readsAsItStandsInTheFile(String name, Reconciler reconciler, Dispute dispute)
      throws IOException {
    Verdict verdict = reconciler.reconcile(dispute);
    String text = verdict.summary() + "\n\n" + verdict.explain() + "\n";
    Path file = FOLDER.resolve(name + ".txt");
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
