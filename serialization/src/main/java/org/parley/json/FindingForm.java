package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.claim.ClaimId;
import org.parley.consistency.Finding;
import org.parley.consistency.Severity;
import org.parley.event.EventId;
import org.parley.explanation.English;
import org.parley.reconcile.ReadPosition;
import org.parley.record.KindNames;
import org.parley.record.PositionRecord;

/**
 * A finding as it is written: its kind, a sentence, the numbers, and the answers that it holds
 * against one another, in the order of {@link Finding#answers}.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
interface FindingForm {
  String type();

  Severity severity();

  EventId event();

  String text();

  Optional<BigDecimal> gap();

  Optional<BigDecimal> sum();

  Optional<BigDecimal> partAtMost();

  Optional<BigDecimal> wholeAtLeast();

  Optional<LocalDate> said();

  Optional<LocalDate> due();

  ImmutableList<PositionRecord> parts();

  ImmutableList<PositionRecord> wholes();

  ImmutableList<PositionRecord> answers();

  ImmutableList<ClaimId> claims();

  static FindingForm of(Finding finding) {
    return finding.match(new Kinds());
  }

  /** Builds a form. */
  final class Builder extends ImmutableFindingForm.Builder {}

  /** The form of each kind. */
  final class Kinds implements Finding.Cases<FindingForm> {
    @Override
    public FindingForm partExceedsWhole(Finding.PartExceedsWhole finding) {
      return form(finding)
          .addAllParts(forms(finding.parts()))
          .addAllWholes(forms(finding.wholes()))
          .build();
    }

    @Override
    public FindingForm holdsOnlyIf(Finding.HoldsOnlyIf finding) {
      return form(finding)
          .partAtMost(finding.partAtMost())
          .wholeAtLeast(finding.wholeAtLeast())
          .addParts(PositionRecord.of(finding.part()))
          .addWholes(PositionRecord.of(finding.whole()))
          .build();
    }

    @Override
    public FindingForm sumExceedsWhole(Finding.SumExceedsWhole finding) {
      return form(finding)
          .sum(finding.sum())
          .addAllParts(forms(finding.parts()))
          .addAllWholes(forms(finding.wholes()))
          .build();
    }

    @Override
    public FindingForm fallingToll(Finding.FallingToll finding) {
      return ofAnswers(finding).build();
    }

    @Override
    public FindingForm selfContradiction(Finding.SelfContradiction finding) {
      return ofAnswers(finding).build();
    }

    @Override
    public FindingForm deniesOwnAnswer(Finding.DeniesOwnAnswer finding) {
      return ofAnswers(finding).build();
    }

    @Override
    public FindingForm moreThanTheWhole(Finding.MoreThanTheWhole finding) {
      return ofAnswers(finding).build();
    }

    @Override
    public FindingForm statedTooEarly(Finding.StatedTooEarly finding) {
      return ofAnswers(finding).said(finding.said()).due(finding.due()).build();
    }

    private static Builder ofAnswers(Finding finding) {
      Builder form = form(finding);
      form.addAllAnswers(forms(finding.answers()));
      return form;
    }

    private static Builder form(Finding finding) {
      Builder form = new Builder();
      form.type(KindNames.of(finding))
          .severity(finding.severity())
          .event(finding.event().id())
          .text(English.of(finding))
          .gap(finding.gap())
          .addAllClaims(finding.claims());
      return form;
    }

    private static ImmutableList<PositionRecord> forms(ImmutableList<ReadPosition> answers) {
      return answers.stream().map(PositionRecord::of).collect(toImmutableList());
    }
  }
}
