package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.json.ParleyJson;
import org.parley.policy.Policies;
import org.parley.reconcile.Policy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

class PoliciesCommandTest {
  private static final String ARTICLE = "../examples/data/article.json";
  private static final String X1 =
      """
      event,measure,claimant,role,figure
      attack,missile+launched,Iran,perpetrator,200
      attack,missile+launched,Israel,target,180
      """;

  /** The policies whose rulings the file has. */
  private static final ImmutableSet<String> SHOWN = ImmutableSet.of("hull", "ucdp-ged");

  @Test
  void listsThePolicies() throws IOException {
    Goldens.assertMatches("policies.txt", Run.of("policies").out());
    assertThat(Run.of("policies", "--format", "json").out())
        .isEqualTo(
            ParleyJson.withDefaults().indented().write(Policies.withDefaults().all()) + "\n");
  }

  @Test
  void showsTheStepsOfAPolicy() throws IOException {
    Goldens.assertMatches("policy-ucdp-ged.txt", Run.of("policies", "show", "ucdp-ged").out());
    Goldens.assertMatches(
        "policy-acled.json", Run.of("policies", "show", "acled", "--format", "json").out());
  }

  static Iterable<Policy> policies() {
    return Policies.withDefaults().all();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyStepOfEveryPolicyFitsTheWidth(Policy policy) {
    Run run = Run.of("policies", "show", policy.id());
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(run.out().lines().findFirst()).contains(policy.id() + ": " + policy.title());
  }

  @Test
  void comparesAllPoliciesOnTheArticle() throws IOException {
    Run run = Run.of("reconcile", ARTICLE, "--align-measures", "--policy", "all");
    Goldens.assertMatches("article-policies.txt", run.out());
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void comparesAllPoliciesAsJson() throws IOException {
    Run run = Run.withInput(X1, "reconcile", "-", "--policy", "all", "--format", "json");
    JsonNode dispute = ParleyJson.withDefaults().mapper().readTree(run.out()).get(0);
    assertThat(dispute.get("rulings").valueStream())
        .extracting(ruling -> ruling.get("policy").asString())
        .containsExactlyElementsOf(Policies.withDefaults().all().stream().map(Policy::id).toList());
    ((ArrayNode) dispute.get("rulings"))
        .removeIf(one -> !SHOWN.contains(one.get("policy").asString()));
    Goldens.assertMatches("x1-policies.json", dispute.toPrettyString() + "\n");
  }

  @ParameterizedTest
  @MethodSource("policies")
  void reconcilesUnderEachPolicy(Policy policy) {
    Run run = Run.withInput(X1, "reconcile", "-", "--policy", policy.id());
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void tellsTheStepsOfTheChosenPolicy() {
    assertThat(Run.withInput(X1, "reconcile", "-", "--policy", "acled").out())
        .isEqualTo(
            """
            attack. How many missiles were launched?
            - Israel (target, a party to the event) says 180.
            - Iran (initiator, a party to the event) says 200.
            CONTESTED by parties: the answers cannot all be right.
            Policy acled gives 180.
            By analogy: the dataset counts fatalities, not missile+launched.
            Two origins, no publications. With no known stake in the event: none.
            How firmly it was said is not recorded; it counts as firm.
            Israel (180) and Iran (200) are 20 apart, a ratio of 1.11.
            Policy acled, step 5 (stated): Otherwise the lowest figure is used. Here: 180.
            """);
  }

  @Test
  void theDemoShowsOnePolicyAtATime() {
    Run run = Run.of("demo", "--policy", "all");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("no policy is called 'all'; there are hull, by-side,");
  }

  @Test
  void anUnknownPolicyIsToldWithTheList() {
    Run run = Run.of("policies", "show", "ucdp");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines().findFirst())
        .contains(
            "no policy is called 'ucdp'; there are hull, by-side, most-recent, chosen, ucdp-ged,"
                + " acled, gtd-casualties, gtd-counts, airwars, iraq-body-count,"
                + " new-america-drones,"
                + " ccc-crowds, mass-mobilization, em-dat, political-terror-scale, pitf-words,"
                + " take-the-information, no-gossiping, trust-your-friends, cry-with-the-wolves,"
                + " meet-in-the-middle, keep-up-to-date");
  }

  @Test
  void anInputWithoutQuestionsIsDoneWell() {
    String empty = "event,measure,claimant,figure\n";
    assertThat(Run.withInput(empty, "reconcile", "-", "--policy", "all"))
        .isEqualTo(new Run(0, "There is no question in it.\n", ""));
    assertThat(Run.withInput(empty, "reconcile", "-", "--policy", "all", "--format", "json").out())
        .isEqualTo("[]\n");
  }

  @Test
  void helpFitsTheWidth() {
    String help =
        Run.of("help", "policies").out()
            + Run.of("policies", "show", "-h").out()
            + Run.of("help", "reconcile").out();
    assertThat(help.lines()).allMatch(line -> line.length() <= 100);
  }
}
