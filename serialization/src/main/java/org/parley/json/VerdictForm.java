package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.dispute.Stake;
import org.parley.proposition.Question;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.AgreementCondition;
import org.parley.reconcile.Verdict;

/** A verdict as it is written. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record VerdictForm(
    Question question,
    Agreement agreement,
    ImmutableSet<AgreementCondition> conditions,
    ImmutableSet<Stake> contestedBy,
    EstimateForm estimate,
    Optional<RangeForm> common,
    ImmutableList<NoteForm> notes,
    String policy,
    String reading,
    Optional<LocalDate> asOf,
    boolean aligned,
    ImmutableSet<ActorId> heeded,
    int origins,
    Optional<Integer> originsAtMost,
    int publications,
    int noKnownStake,
    @JsonInclude ImmutableList<PositionForm> positions,
    ImmutableList<ReviewForm> reviews,
    @JsonInclude ImmutableList<StepForm> steps) {

  static VerdictForm of(Verdict verdict) {
    return new VerdictForm(
        verdict.question(),
        verdict.agreement(),
        verdict.conditions(),
        verdict.contestedBy(),
        EstimateForm.of(verdict.estimate()),
        verdict.common().map(RangeForm::of),
        verdict.notes().stream().map(NoteForm::of).collect(toImmutableList()),
        verdict.policy().id(),
        verdict.reading().toString(),
        verdict.asOf(),
        verdict.isAligned(),
        verdict.heeded(),
        verdict.origins().low(),
        verdict.origins().atMost(),
        verdict.publications(),
        verdict.noKnownStake(),
        verdict.positions().stream().map(PositionForm::of).collect(toImmutableList()),
        verdict.reviews().stream().map(ReviewForm::of).collect(toImmutableList()),
        verdict.steps().stream()
            .map(step -> StepForm.of(step, verdict.vocabulary()))
            .collect(toImmutableList()));
  }
}
