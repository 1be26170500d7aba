package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.parley.citation.Basis;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;

/** A policy as it is written: what it does, where it is published, and its numbered steps. */
@JsonPropertyOrder({"id", "title", "citation", "steps"})
record PolicyForm(
    @JsonProperty("id") String id,
    @JsonProperty("title") String title,
    @JsonProperty("citation") String citation,
    @JsonProperty("steps") ImmutableList<NumberedForm> steps) {

  static PolicyForm of(Policy policy) {
    return new PolicyForm(
        policy.id(),
        policy.title(),
        policy.citation(),
        policy.steps().stream().map(NumberedForm::of).collect(toImmutableList()));
  }

  /** A step as it is written. */
  @JsonPropertyOrder({"number", "basis", "text"})
  record NumberedForm(
      @JsonProperty("number") String number,
      @JsonProperty("basis") Basis basis,
      @JsonProperty("text") String text) {
    static NumberedForm of(PolicyStep step) {
      return new NumberedForm(step.number(), step.basis(), step.text());
    }
  }
}
