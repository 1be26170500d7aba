package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.dispute.Stake;
import org.parley.explanation.English;
import org.parley.policy.SideBySide;
import org.parley.proposition.Question;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.AgreementCondition;
import org.parley.reconcile.Verdict;
import org.parley.record.EstimateRecord;
import org.parley.record.NoteRecord;
import org.parley.record.PositionRecord;
import org.parley.record.StepRecord;

/** The JSON form of one dispute under several policies: the common part once, then each ruling. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SideBySideForm(
    Question question,
    Agreement agreement,
    ImmutableSet<AgreementCondition> conditions,
    ImmutableSet<Stake> contestedBy,
    Optional<LocalDate> asOf,
    boolean aligned,
    int origins,
    Optional<Integer> originsAtMost,
    int publications,
    int noKnownStake,
    @JsonInclude ImmutableList<PositionRecord> positions,
    ImmutableList<RulingForm> rulings) {

  static SideBySideForm of(SideBySide policies) {
    Verdict shared = policies.verdicts().get(0);
    return new SideBySideForm(
        shared.question(),
        shared.agreement(),
        shared.conditions(),
        shared.contestedBy(),
        shared.asOf(),
        shared.isAligned(),
        shared.origins().low(),
        shared.origins().atMost(),
        shared.publications(),
        shared.noKnownStake(),
        shared.positions().stream().map(PositionRecord::of).collect(toImmutableList()),
        policies.verdicts().stream().map(RulingForm::of).collect(toImmutableList()));
  }

  /** The ruling of one policy, with the steps that were applied. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record RulingForm(
      String policy,
      EstimateRecord estimate,
      ImmutableList<NoteRecord> notes,
      String reason,
      @JsonInclude ImmutableList<StepRecord> steps) {
    static RulingForm of(Verdict verdict) {
      return new RulingForm(
          verdict.policy().id(),
          EstimateRecord.of(verdict.estimate()),
          verdict.notes().stream().map(NoteRecord::of).collect(toImmutableList()),
          English.reason(verdict),
          verdict.policySteps().stream()
              .map(step -> StepRecord.of(step, verdict.vocabulary()))
              .collect(toImmutableList()));
    }
  }
}
