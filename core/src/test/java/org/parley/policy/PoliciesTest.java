package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.citation.Basis;
import org.parley.dispute.Dispute;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.explanation.English;
import org.parley.proposition.Question;
import org.parley.reconcile.Codebook;
import org.parley.reconcile.Coverage;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.PlainPolicy;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;
import org.parley.reconcile.Step;

class PoliciesTest {
  @Test
  void findsEveryPolicyByItsName() {
    assertThat(Policies.withDefaults().all()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(Policies.withDefaults().all())
        .allSatisfy(
            policy -> {
              assertThat(policy.id()).matches("[a-z]+(-[a-z0-9]+)*");
              assertThat(Policies.withDefaults().byId(policy.id())).contains(policy);
              assertThat(policy.title()).isNotBlank();
              assertThat(policy.citation()).isNotBlank();
            });
  }

  @Test
  void findsNoPolicyByAnotherName() {
    assertThat(Policies.withDefaults().byId("hull")).contains(PlainPolicy.HULL);
    assertThat(Policies.withDefaults().byId("HULL")).isEmpty();
    assertThat(Policies.withDefaults().byId("")).isEmpty();
  }

  @Test
  void aPolicyOfEachDatasetHasItsName() {
    assertThat(Policies.datasets())
        .extracting(Policy::id)
        .containsExactly(
            "ucdp-ged",
            "acled",
            "gtd-casualties",
            "gtd-counts",
            "airwars",
            "iraq-body-count",
            "new-america-drones",
            "ccc-crowds",
            "mass-mobilization",
            "em-dat",
            "political-terror-scale",
            "pitf-words");
    assertThat(Policies.strategies())
        .extracting(Policy::id)
        .containsExactly(
            "take-the-information",
            "no-gossiping",
            "trust-your-friends",
            "cry-with-the-wolves",
            "meet-in-the-middle",
            "keep-up-to-date");
  }

  @Test
  void everyStepHasANumberOfItsOwnAndASentence() {
    assertThat(Policies.withDefaults().all())
        .allSatisfy(
            policy -> {
              assertThat(policy.steps()).isNotEmpty();
              assertThat(policy.steps())
                  .extracting(PolicyStep::number)
                  .as(policy.id())
                  .doesNotHaveDuplicates();
              assertThat(policy.steps())
                  .allSatisfy(step -> assertThat(step.text()).endsWith(".").doesNotContain("  "));
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hull                   | 180 to 200
          ucdp-ged               | 180 / 180 / 200, by analogy, 1
          acled                  | 180, by analogy
          gtd-casualties         | 180, by analogy
          gtd-counts             | 180, by analogy
          airwars                | 180 to 200, by analogy, FAIR
          iraq-body-count        | 180 to 200, by analogy
          new-america-drones     | no event, by analogy, pending 0 of 2
          ccc-crowds             | 180 / 190 / 200, by analogy
          mass-mobilization      | 180, by analogy
          em-dat                 | undetermined, by analogy
          political-terror-scale | undetermined
          pitf-words             | 180 to 200, by analogy
          """)
  void x1(String id, String expected) {
    assertThat(
            Reported.ruling(
                Policies.withDefaults().byId(id).orElseThrow(),
                "missile+launched",
                "200 by:iran role:initiator src:none; 180 by:israel role:target src:none"))
        .isEqualTo(expected);
  }

  @Test
  void everyStepOfARulingIsOneOfThePolicy() {
    String many =
        "12 grade:B; 15 grade:B; 60 by:r grade:E role:initiator; ?dozens; 90%; 9 by:x not;"
            + " >=12 flag:final; <=9 people:unknown; 3 people:combatant; 5 @side_a; 12 from:1";
    assertThat(Policies.withDefaults().all())
        .allSatisfy(
            policy ->
                assertThat(Reported.verdict(policy, "person+killed", many).policySteps())
                    .filteredOn(Step.Ruled.class::isInstance)
                    .extracting(step -> ((Step.Ruled) step).step())
                    .isSubsetOf(policy.steps()));
  }

  /** A policy with a codebook and nothing else. */
  private record Bare(Codebook codebook) implements Policy {
    @Override
    public Ruling rule(Evidence evidence) {
      return Ruling.by(codebook, evidence).undetermined("It says nothing.");
    }
  }

  private static Codebook codebook(String id, PolicyStep... steps) {
    return Codebook.of(id, "A title", "A work", Coverage.anything(), steps);
  }

  @Test
  void othersComeAfterThoseOfTheLibraryInTheOrderOfTheirIds() {
    PolicyStep step = PolicyStep.stated("1", "It is so.");
    Policy first = new Bare(codebook("a", step));
    Policy second = new Bare(codebook("b", step));
    Policies policies = Policies.from(ImmutableList.of(second, first));
    assertThat(policies.all()).startsWith(PlainPolicy.HULL).endsWith(first, second);
    assertThat(policies.byId("b")).contains(second);
  }

  @Test
  void refusesTwoPoliciesOfOneId() {
    Policy other = new Bare(codebook("acled", PolicyStep.stated("1", "It is so.")));
    assertThatIllegalStateException()
        .isThrownBy(() -> Policies.from(ImmutableList.of(other)))
        .withMessage("the id of a policy must be unique, got 'acled'");
  }

  @Test
  void refusesACodebookThatIsNone() {
    PolicyStep step = PolicyStep.stated("1", "It is so.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> codebook("My Rule", step))
        .withMessage(
            "the id of a policy must be in lower case with hyphens, as in 'ucdp-ged', got id='My"
                + " Rule'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> codebook("mine"))
        .withMessage("a policy must have at least one step, got id='mine' without");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> codebook("mine", step, PolicyStep.library("1", "It is not.")))
        .withMessage("each step of a policy must have its own number, got id='mine' with [1, 1]");
  }

  @Test
  void saysWhereItAppliesByAnalogyOnly() {
    Coverage deaths = Coverage.of("deaths", measure -> measure.effect().equals("killed"));
    PolicyStep step = PolicyStep.stated("1", "It is so.");
    Policy made = new Bare(Codebook.of("mine", "A title", "A work", deaths, step));
    assertThat(Reported.verdict(made, "person+killed", "8").notes()).isEmpty();
    assertThat(Reported.verdict(made, "person+injured", "8").notes())
        .extracting(English::of)
        .containsExactly("By analogy: the dataset counts deaths, not person+injured.");
    Policy strict =
        new Bare(
            Codebook.of(
                "mine",
                "A title",
                "A work",
                deaths.leavingOut(measure -> measure.effect().equals("injured")),
                step));
    assertThat(Reported.verdict(strict, "person+injured", "8").notes()).isEmpty();
  }

  @Test
  void refusesANumberThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PolicyStep("6.1", "It is so.", Basis.STATED))
        .withMessage(
            "the number of a step must be one or two digits and perhaps a letter, got number='6.1'");
  }

  @Test
  void refusesAQuestionThatAsksForNoNumber() {
    Question whether = Question.whether(EventId.of("e"));
    Dispute dispute =
        new Dispute(whether, Event.of("e", "An event"), ImmutableList.of(), ImmutableList.of());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Evidence.of(dispute, ImmutableList.of(), ImmutableList.of(), ImmutableSet.of()))
        .withMessage("the question of a policy must ask for a number, got question=" + whether);
  }
}
