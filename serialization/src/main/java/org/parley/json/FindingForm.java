package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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

/**
 * A finding as it is written: its kind, a sentence, the numbers, and the answers that it holds
 * against one another, in the order of {@link Finding#answers}.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "type",
  "severity",
  "event",
  "text",
  "gap",
  "sum",
  "partAtMost",
  "wholeAtLeast",
  "said",
  "due",
  "parts",
  "wholes",
  "answers",
  "claims"
})
interface FindingForm {
  @JsonProperty("type")
  String type();

  @JsonProperty("severity")
  Severity severity();

  @JsonProperty("event")
  EventId event();

  @JsonProperty("text")
  String text();

  @JsonProperty("gap")
  Optional<BigDecimal> gap();

  @JsonProperty("sum")
  Optional<BigDecimal> sum();

  @JsonProperty("partAtMost")
  Optional<BigDecimal> partAtMost();

  @JsonProperty("wholeAtLeast")
  Optional<BigDecimal> wholeAtLeast();

  @JsonProperty("said")
  Optional<LocalDate> said();

  @JsonProperty("due")
  Optional<LocalDate> due();

  @JsonProperty("parts")
  ImmutableList<PositionForm> parts();

  @JsonProperty("wholes")
  ImmutableList<PositionForm> wholes();

  @JsonProperty("answers")
  ImmutableList<PositionForm> answers();

  @JsonProperty("claims")
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
      return of("partExceedsWhole", finding)
          .addAllParts(forms(finding.parts()))
          .addAllWholes(forms(finding.wholes()))
          .build();
    }

    @Override
    public FindingForm holdsOnlyIf(Finding.HoldsOnlyIf finding) {
      return of("holdsOnlyIf", finding)
          .partAtMost(finding.partAtMost())
          .wholeAtLeast(finding.wholeAtLeast())
          .addParts(PositionForm.of(finding.part()))
          .addWholes(PositionForm.of(finding.whole()))
          .build();
    }

    @Override
    public FindingForm sumExceedsWhole(Finding.SumExceedsWhole finding) {
      return of("sumExceedsWhole", finding)
          .sum(finding.sum())
          .addAllParts(forms(finding.parts()))
          .addAllWholes(forms(finding.wholes()))
          .build();
    }

    @Override
    public FindingForm fallingToll(Finding.FallingToll finding) {
      return ofAnswers("fallingToll", finding).build();
    }

    @Override
    public FindingForm selfContradiction(Finding.SelfContradiction finding) {
      return ofAnswers("selfContradiction", finding).build();
    }

    @Override
    public FindingForm deniesOwnAnswer(Finding.DeniesOwnAnswer finding) {
      return ofAnswers("deniesOwnAnswer", finding).build();
    }

    @Override
    public FindingForm moreThanTheWhole(Finding.MoreThanTheWhole finding) {
      return ofAnswers("moreThanTheWhole", finding).build();
    }

    @Override
    public FindingForm statedTooEarly(Finding.StatedTooEarly finding) {
      return ofAnswers("statedTooEarly", finding).said(finding.said()).due(finding.due()).build();
    }

    private static Builder ofAnswers(String type, Finding finding) {
      Builder form = of(type, finding);
      form.addAllAnswers(forms(finding.answers()));
      return form;
    }

    private static Builder of(String type, Finding finding) {
      Builder form = new Builder();
      form.type(type)
          .severity(finding.severity())
          .event(finding.event().id())
          .text(English.of(finding))
          .gap(finding.gap())
          .addAllClaims(finding.claims());
      return form;
    }

    private static ImmutableList<PositionForm> forms(ImmutableList<ReadPosition> answers) {
      return answers.stream().map(PositionForm::of).collect(toImmutableList());
    }
  }
}
