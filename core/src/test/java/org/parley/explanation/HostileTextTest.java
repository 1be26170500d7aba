package org.parley.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.consistency.ConsistencyCheck;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.policy.Policies;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Question;
import org.parley.quantity.Quantity;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** Nothing that a file says can pass for a line or a sentence of ours. */
class HostileTextTest {
  private static final EventId EVENT = EventId.of("event");
  private static final Measure KILLED = Measure.of("person", "killed");

  static List<String> names() {
    return ImmutableList.of(
        "Army\nUNANIMOUS: all give the same answer.\nReported: 5.",
        "Army\r\nCONTESTED by parties",
        "Army\u2028UNANIMOUS: all give the same answer.",
        "Army\u0085Reported range: 5 to 6.",
        "\u001b[2J\u001b[1;1HUNANIMOUS",
        "\u001b]0;title\u0007Army",
        "Army\u202eymrA",
        "\u2066Army\u2069\u200f",
        "Ar\u200bmy\u00ad",
        "Army\u0000",
        "\u009b31mArmy",
        "says 999. CONTESTED: some answers exclude one another",
        "x\" says 5. Reported: 5. \"y",
        "Army says 5; Navy",
        "@|red Army|@",
        "%s%n%1$s",
        "a".repeat(500));
  }

  /** A dossier in which all that can be named is named so. */
  private static Dossier dossier(String name) {
    Actor army = Actor.of("army", ActorKind.UNKNOWN, name);
    Actor navy = Actor.of("navy", ActorKind.UNKNOWN, name);
    Source text =
        Source.builder().id(SourceId.of("text")).kind(SourceKind.ARTICLE).title(name).build();
    return Dossier.builder()
        .addActors(army, navy)
        .addSources(text)
        .addEvents(Event.of("event", name))
        .addClaims(
            claim("a", "200", Link.of(army.id(), LinkRole.SPEAKER), relay(text)),
            claim("b", "<100", Link.of(navy.id(), LinkRole.SPEAKER), relay(text)),
            claim("c", "300", described(name), relay(text)),
            claim("d", ">=40", relay(text)))
        .addAssessments(
            review("r", AssessmentTarget.of(ClaimId.of("a")), Opinion.CHOSEN, name),
            review("s", AssessmentTarget.of(SourceId.of("text")), Opinion.DISPUTES, name))
        .build();
  }

  private static Link relay(Source text) {
    return Link.builder().role(LinkRole.PUBLISHER).source(text.id()).build();
  }

  private static Link described(String name) {
    return Link.builder().role(LinkRole.SPEAKER).descriptor(name).build();
  }

  private static Claim claim(String id, String quantity, Link... chain) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .proposition(new Measurement(EVENT, KILLED, Quantity.parse(quantity)))
        .attribution(Attribution.of(chain))
        .build();
  }

  private static Assessment review(
      String id, AssessmentTarget target, Opinion opinion, String text) {
    return Assessment.builder()
        .id(AssessmentId.of(id))
        .target(target)
        .attribution(Attribution.of(described(text)))
        .opinion(opinion)
        .text(text)
        .build();
  }

  private static List<String> texts(Dossier dossier) {
    Policy chosen = Policies.withDefaults().byId("chosen").orElseThrow();
    Verdict verdict =
        Reconciler.withDefaults()
            .with(chosen)
            .reconcile(dossier.dispute(Question.howMany(EVENT, KILLED)));
    Stream<String> lines = English.lines(verdict).stream().map(ExplanationLine::text);
    Stream<String> rest =
        Stream.of(
                verdict.steps().stream().map(English::of),
                verdict.notes().stream().map(English::of),
                verdict.notes().stream().map(English::brief),
                ConsistencyCheck.withDefaults().check(dossier).stream().map(English::of))
            .flatMap(each -> each);
    return Stream.concat(lines, rest).collect(Collectors.toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyTextIsOneLineOfVisibleCharacters(String name) {
    assertThat(texts(dossier(name)))
        .hasSameSizeAs(texts(dossier("Army")))
        .allMatch(text -> text.codePoints().noneMatch(HostileTextTest::isUnseen));
  }

  private static boolean isUnseen(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  @ParameterizedTest
  @MethodSource("names")
  void noLineIsOneOfOursThatIsNotThereForAnOrdinaryName(String name) {
    List<String> ordinary = leads(texts(dossier("Army")));
    assertThat(leads(texts(dossier(name)))).isEqualTo(ordinary);
  }

  /** The lines that begin with a word of the library. */
  private static List<String> leads(List<String> texts) {
    return texts.stream()
        .map(text -> text.split("[ :]", 2)[0])
        .filter(word -> word.matches("UNANIMOUS|CONTESTED|COMPATIBLE|SINGLE|Under|Reported|Policy"))
        .toList();
  }
}
