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
import org.parley.dispute.Answer;
import org.parley.dispute.Stake;
import org.parley.dossier.Dossier;
import org.parley.explanation.English;
import org.parley.json.ParleyJson;
import org.parley.proposition.Question;
import org.parley.quantity.Quantity;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.AgreementCondition;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;

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
    assertThat(DOSSIER.actors()).hasSize(14);
    assertThat(DOSSIER.sources()).hasSize(1);
    assertThat(DOSSIER.events()).hasSize(12);
    assertThat(DOSSIER.statements()).hasSize(9);
    assertThat(DOSSIER.claims()).hasSize(25);
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
