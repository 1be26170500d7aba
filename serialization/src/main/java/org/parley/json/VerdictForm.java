package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.dispute.Standing;
import org.parley.proposition.Question;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.Verdict;

/** A verdict as it is written. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "question",
  "agreement",
  "contestedBy",
  "estimate",
  "notes",
  "policy",
  "reading",
  "asOf",
  "aligned",
  "origins",
  "publications",
  "independent",
  "positions",
  "steps"
})
record VerdictForm(
    @JsonProperty("question") Question question,
    @JsonProperty("agreement") Agreement agreement,
    @JsonProperty("contestedBy") ImmutableSet<Standing> contestedBy,
    @JsonProperty("estimate") EstimateForm estimate,
    @JsonProperty("notes") ImmutableList<NoteForm> notes,
    @JsonProperty("policy") String policy,
    @JsonProperty("reading") String reading,
    @JsonProperty("asOf") Optional<LocalDate> asOf,
    @JsonProperty("aligned") boolean aligned,
    @JsonProperty("origins") int origins,
    @JsonProperty("publications") int publications,
    @JsonProperty("independent") int independent,
    @JsonProperty("positions") @JsonInclude ImmutableList<PositionForm> positions,
    @JsonProperty("steps") @JsonInclude ImmutableList<StepForm> steps) {

  static VerdictForm of(Verdict verdict) {
    return new VerdictForm(
        verdict.question(),
        verdict.agreement(),
        verdict.contestedBy(),
        EstimateForm.of(verdict.estimate()),
        verdict.notes().stream().map(NoteForm::of).collect(toImmutableList()),
        verdict.policy().id(),
        verdict.reading().toString(),
        verdict.asOf(),
        verdict.isAligned(),
        verdict.origins(),
        verdict.publications(),
        verdict.independent(),
        verdict.positions().stream().map(PositionForm::of).collect(toImmutableList()),
        verdict.steps().stream().map(StepForm::of).collect(toImmutableList()));
  }
}
