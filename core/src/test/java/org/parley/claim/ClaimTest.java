package org.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.code.Code;
import org.parley.code.Credibility;
import org.parley.event.EventId;
import org.parley.extension.Extensions;
import org.parley.marking.Marking;
import org.parley.marking.Tlp;
import org.parley.proposition.Occurrence;
import org.parley.source.Passage;
import org.parley.source.SourceId;
import org.parley.statement.StatementId;
import org.parley.time.When;

class ClaimTest {
  private static final Attribution IRAN = Attribution.of(ActorId.of("iran"));
  private static final Occurrence ATTACK = new Occurrence(EventId.of("attack"));
  private static final Passage PASSAGE = Passage.of(SourceId.of("mt"), "attacked");
  private static final ClaimId FIRST = ClaimId.of("first");

  @Test
  void keepsItsParts() {
    Claim claim = full().build();

    assertThat(claim.id()).isEqualTo(ClaimId.of("c"));
    assertThat(claim.proposition()).isEqualTo(ATTACK);
    assertThat(claim.attribution()).contains(IRAN);
    assertThat(claim.statement()).isEmpty();
    assertThat(claim.stance()).contains(Stance.PROBABLE);
    assertThat(claim.madeAt()).contains(When.of("2024-10-01"));
    assertThat(claim.passages()).containsExactly(PASSAGE);
    assertThat(claim.isOwnReporting()).isTrue();
    assertThat(claim.revision()).contains(Revision.of(RevisionKind.UPDATES, FIRST));
    assertThat(claim.credibility()).contains(Credibility.PROBABLY_TRUE);
    assertThat(claim.codes()).containsExactly(Code.parse("own:1"));
    assertThat(claim.marking()).contains(Marking.of(Tlp.AMBER));
    assertThat(claim.extensions().isEmpty()).isTrue();
  }

  @Test
  void takesTheAttributionOfTheStatementItNames() {
    Claim claim = bare().statement(StatementId.of("st")).build();

    assertThat(claim.attribution()).isEmpty();
    assertThat(claim.statement()).contains(StatementId.of("st"));
    assertThat(claim.isOwnReporting()).isFalse();
  }

  @Test
  void countsAsCertainWithoutAStance() {
    Claim claim = stanceless().build();

    assertThat(claim.stance()).isEmpty();
    assertThat(claim.binds()).isTrue();
    assertThat(claim.firmness()).isEqualTo(Firmness.FIRM);
    assertThat(claim.isDenial()).isFalse();
    assertThat(claim).isNotEqualTo(stanceless().stance(Stance.CERTAIN).build());
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void isAsFirmAsItsStance(Stance stance) {
    Claim claim = stanceless().stance(stance).build();

    assertThat(claim.binds()).isEqualTo(stance.binds());
    assertThat(claim.firmness()).isEqualTo(stance.firmness());
    assertThat(claim.isDenial()).isEqualTo(stance.isDenial());
  }

  @Test
  void isEqualByItsParts() {
    assertThat(full().build())
        .isEqualTo(full().build())
        .hasSameHashCodeAs(full().build())
        .isNotEqualTo(bare().attribution(IRAN).build());
  }

  @Test
  void changesInACopyOnly() {
    Claim claim = full().build();
    Extensions note = Extensions.none().withText("note", "seen");

    assertThat(claim.withId(ClaimId.of("d")).id()).isEqualTo(ClaimId.of("d"));
    assertThat(claim.withMadeAt(When.of("2025")).madeAt()).contains(When.of("2025"));
    assertThat(claim.withRevision(RevisionKind.RETRACTS, ClaimId.of("d")).revision())
        .contains(Revision.of(RevisionKind.RETRACTS, ClaimId.of("d")));
    assertThat(claim.withoutRevision().revision()).isEmpty();
    assertThat(claim.withPassages(List.of()).passages()).isEmpty();
    assertThat(claim.withOwnReporting(false).isOwnReporting()).isFalse();
    assertThat(claim.withExtensions(note).extensions()).isEqualTo(note);
    assertThat(claim).isEqualTo(full().build());
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refusesPartsThatDoNotGoTogether(Refusal wrong) {
    wrong.check();
  }

  static Stream<Refusal> wrong() {
    String attribution = "a claim must have either an attribution or a statement, got ";
    String itself = "a claim must not revise itself, got id=";
    return Stream.of(
        new Refusal("nobody's", () -> bare().build(), attribution + "neither"),
        new Refusal(
            "two attributions",
            () -> full().statement(StatementId.of("st")).build(),
            attribution + "both"),
        new Refusal(
            "a revision of itself",
            () -> full().build().withRevision(RevisionKind.UPDATES, ClaimId.of("c")),
            itself + "c"),
        new Refusal(
            "the id of what it revises", () -> full().build().withId(FIRST), itself + "first"));
  }

  @Test
  void refusesToLackItsRequiredParts() {
    Refusal.ofMissing(() -> Claim.builder().attribution(IRAN).build(), "id", "proposition");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Claim claim = full().build();

    Refusal.ofNull(
        () -> Claim.by(null),
        () -> Claim.builder().stance((Stance) null),
        () -> claim.withId(null),
        () -> claim.withMadeAt(null),
        () -> claim.withRevision(null, FIRST),
        () -> claim.withRevision(RevisionKind.UPDATES, null),
        () -> claim.withPassages(null),
        () -> claim.withExtensions(null));
  }

  private static Claim.Builder stanceless() {
    return Claim.builder().id(ClaimId.of("c")).proposition(ATTACK).attribution(IRAN);
  }

  private static Claim.Builder bare() {
    return Claim.builder().id(ClaimId.of("c")).proposition(ATTACK).stance(Stance.PROBABLE);
  }

  private static Claim.Builder full() {
    return bare()
        .attribution(IRAN)
        .madeAt(When.of("2024-10-01"))
        .addPassages(PASSAGE)
        .isOwnReporting(true)
        .revision(Revision.of(RevisionKind.UPDATES, FIRST))
        .credibility(Credibility.PROBABLY_TRUE)
        .addCodes(Code.parse("own:1"))
        .marking(Marking.of(Tlp.AMBER));
  }
}
