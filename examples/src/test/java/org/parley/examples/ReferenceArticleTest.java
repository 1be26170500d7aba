package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorId;
import org.parley.attribution.Principal;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.dispute.Answer;
import org.parley.dispute.Stake;
import org.parley.dossier.Dossier;
import org.parley.event.EventId;
import org.parley.explanation.English;
import org.parley.json.ParleyJson;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.proposition.Question;
import org.parley.quantity.Quantity;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.AgreementCondition;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;
import org.parley.source.SourceId;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.time.Edtf;
import org.parley.time.When;

/** The acceptance case: a whole report, its JSON, and its three disputes. */
class ReferenceArticleTest {
  private static final Path FILE = Path.of("data/article.json");
  private static final Dossier DOSSIER = ReferenceArticle.dossier();
  private static final ParleyJson JSON = ParleyJson.withDefaults().indented();

  @Test
  void isTheCommittedDossierMemberByMember() throws IOException {
    if (Boolean.getBoolean("goldens.update")) {
      JSON.writeDossier(DOSSIER, FILE);
    }
    assertThat(JSON.mapper().readTree(Files.readString(FILE)))
        .isEqualTo(JSON.mapper().readTree(JSON.write(DOSSIER)));
    assertThat(JSON.readDossier(FILE)).isEqualTo(DOSSIER);
  }

  @Test
  void holdsEverythingThatTheArticleHas() {
    assertThat(DOSSIER.actors()).hasSize(18);
    assertThat(DOSSIER.sources()).hasSize(2);
    assertThat(DOSSIER.events()).hasSize(17);
    assertThat(DOSSIER.statements()).hasSize(9);
    assertThat(DOSSIER.claims()).hasSize(31);
  }

  @Test
  void theThreatComesAfterTheAttackAndBeforeTheKremlinsWordsWithoutADay() {
    Statement threat = statement("s4-threat");
    assertThat(threat.at()).isEmpty();
    assertThat(threat.afterEvents()).containsExactly(EventId.of("e1-missile-attack"));
    assertThat(DOSSIER.statements())
        .filteredOn(said -> said.afterStatements().contains(threat.id()))
        .extracting(said -> said.id().value())
        .containsExactly("s1-concern", "s2-appeal-for-restraint", "s3-condemnation-of-deadly-acts");
  }

  @Test
  void theReasonOfTheThreatIsIsraels() {
    Claim reason = DOSSIER.claim(ClaimId.of("c-threat-retaliation")).orElseThrow();
    assertThat(DOSSIER.attributionOf(reason).principal())
        .isEqualTo(new Principal.Named(ActorId.of("israel")));
    assertThat(statement("s4-threat").content()).containsExactly(reason.proposition());
  }

  @Test
  void russiaCondemnsIsraelOnOneOfTwoDaysAndNoDatedEvent() {
    Statement condemned = statement("s7-russia-on-the-attacks");
    assertThat(condemned.targets()).containsExactly(ActorId.of("israel"));
    assertThat(condemned.at().map(When::edtf)).contains(Edtf.parse("[2024-10-01,2024-10-02]"));
    assertThat(condemned.about()).allMatch(id -> DOSSIER.event(id).orElseThrow().when().isEmpty());
    assertThat(statement("s8-russia-on-gaza").targets()).containsExactly(ActorId.of("israel"));
  }

  @Test
  void nobodySaysThatSomebodyIsAnAlly() {
    assertThat(DOSSIER.claims())
        .extracting(Claim::proposition)
        .filteredOn(ActorLink.class::isInstance)
        .extracting(said -> ((ActorLink) said).relation())
        .contains(ActorRelation.STRENGTHENS_TIES_WITH, ActorRelation.HOSTILE_TO)
        .doesNotContain(ActorRelation.ALLIED_WITH);
  }

  @Test
  void backgroundIsTheEncodersAndEverythingElseTheReports() {
    assertThat(DOSSIER.claims())
        .filteredOn(claim -> !DOSSIER.attributionOf(claim).sources().contains(SourceId.of("mt")))
        .extracting(claim -> claim.id().value())
        .containsExactly("c-kremlin", "c-bombardment-condemned");
  }

  @Test
  void bothCountsHoldIfTwentyMissilesWereNotFiredAtIsraelsTerritory() {
    Verdict verdict = verdict(ReferenceArticle.MISSILES);
    assertThat(verdict.agreement()).isEqualTo(Agreement.COMPATIBLE);
    assertThat(verdict.conditions()).containsExactly(AgreementCondition.SCOPE);
    assertThat(verdict.contestedBy()).isEmpty();
    assertThat(verdict.steps())
        .filteredOn(Step.RestOutside.class::isInstance)
        .extracting(English::of)
        .containsExactly("They can all be true if 20 were not launched at Israel.");
    assertThat(verdict.estimate()).isEqualTo(range(200, 200));
    assertThat(weight(verdict)).containsExactly(2, 1, 0);
  }

  @Test
  void alignedTheCountsAreContestedByThePartiesAndThereIsNoBestFigure() {
    Verdict verdict =
        Reconciler.withDefaults()
            .aligningMeasures()
            .reconcile(DOSSIER.dispute(ReferenceArticle.MISSILES));
    assertThat(verdict.agreement()).isEqualTo(Agreement.CONTESTED);
    assertThat(verdict.contestedBy()).containsExactly(Stake.PARTY);
    assertThat(verdict.estimate()).isEqualTo(range(180, 200));
    assertThat(weight(verdict)).containsExactly(2, 1, 0);
    assertThat(verdict.explain())
        .contains("are 20 apart, a ratio of 1.11.")
        .contains("Two origins, one publication. With no known stake in the event: none.");
  }

  @Test
  void onePartySaysThatSomeMissilesWereHypersonic() {
    Verdict verdict = verdict(ReferenceArticle.HYPERSONIC_MISSILES);
    assertThat(verdict.agreement()).isEqualTo(Agreement.SINGLE);
    assertThat(verdict.positions())
        .extracting(read -> read.position().claimant())
        .containsExactly("Iran");
    assertThat(answer(verdict)).isInstanceOf(Answer.Amount.class);
    assertThat(((Answer.Amount) answer(verdict)).quantity()).isEqualTo(Quantity.unspecified());
    assertThat(verdict.estimate())
        .isEqualTo(new Estimate.Undetermined("No one has given a figure for what was asked."));
  }

  @Test
  void theNarratorSaysThatIsraelStruckTheConsulate() {
    Verdict verdict = verdict(ReferenceArticle.CONSULATE_STRIKE);
    assertThat(verdict.agreement()).isEqualTo(Agreement.SINGLE);
    assertThat(answer(verdict))
        .isEqualTo(new Answer.ResponsibleActor(ActorId.of("israel"), "Israel"));
    assertThat(weight(verdict)).containsExactly(1, 1, 0);
  }

  @Test
  void printsItsDisputesInBothViews() throws IOException {
    String printed = Printed.by(() -> ReferenceArticle.main(new String[0]));
    Path golden = Path.of("src/test/resources/article.txt");
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(golden, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(golden));
  }

  private static Statement statement(String id) {
    return DOSSIER.statement(StatementId.of(id)).orElseThrow();
  }

  private static Verdict verdict(Question question) {
    return Reconciler.withDefaults().reconcile(DOSSIER.dispute(question));
  }

  private static Answer answer(Verdict verdict) {
    return verdict.positions().get(0).position().answer();
  }

  private static ImmutableList<Integer> weight(Verdict verdict) {
    return ImmutableList.of(
        verdict.origins().low(), verdict.publications(), verdict.noKnownStake());
  }

  private static Estimate range(long low, long high) {
    return new Estimate.Figure(
        BigDecimal.valueOf(low), Optional.empty(), Optional.of(BigDecimal.valueOf(high)));
  }
}
