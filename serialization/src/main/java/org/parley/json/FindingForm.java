package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.parley.claim.ClaimId;
import org.parley.consistency.Finding;
import org.parley.consistency.Weight;
import org.parley.event.EventId;
import org.parley.reconcile.ReadPosition;

/**
 * A finding as it is written: its kind, a sentence, the numbers, and the answers that it holds
 * against one another, in the order of {@link Finding#answers}.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "type",
  "weight",
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
record FindingForm(
    @JsonProperty("type") String type,
    @JsonProperty("weight") Weight weight,
    @JsonProperty("event") EventId event,
    @JsonProperty("text") String text,
    @JsonProperty("gap") Optional<BigDecimal> gap,
    @JsonProperty("sum") Optional<BigDecimal> sum,
    @JsonProperty("partAtMost") Optional<BigDecimal> partAtMost,
    @JsonProperty("wholeAtLeast") Optional<BigDecimal> wholeAtLeast,
    @JsonProperty("said") Optional<LocalDate> said,
    @JsonProperty("due") Optional<LocalDate> due,
    @JsonProperty("parts") ImmutableList<PositionForm> parts,
    @JsonProperty("wholes") ImmutableList<PositionForm> wholes,
    @JsonProperty("answers") ImmutableList<PositionForm> answers,
    @JsonProperty("claims") ImmutableList<ClaimId> claims) {

  static FindingForm of(Finding finding) {
    Optional<Finding.HoldsOnlyIf> condition = as(Finding.HoldsOnlyIf.class, finding);
    Optional<Finding.StatedTooEarly> early = as(Finding.StatedTooEarly.class, finding);
    ImmutableList<ReadPosition> parts = parts(finding);
    ImmutableList<ReadPosition> others =
        finding.answers().subList(parts.size(), finding.answers().size());
    return new FindingForm(
        type(finding),
        finding.weight(),
        finding.event().id(),
        finding.text(),
        finding.gap(),
        as(Finding.SumExceedsWhole.class, finding).map(Finding.SumExceedsWhole::sum),
        condition.flatMap(Finding.HoldsOnlyIf::partAtMost),
        condition.flatMap(Finding.HoldsOnlyIf::wholeAtLeast),
        early.map(Finding.StatedTooEarly::said),
        early.map(Finding.StatedTooEarly::due),
        forms(parts),
        parts.isEmpty() ? ImmutableList.of() : forms(others),
        parts.isEmpty() ? forms(others) : ImmutableList.of(),
        finding.claims());
  }

  private static String type(Finding finding) {
    String name = finding.getClass().getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The parts of a finding on parts and wholes; they stand before the wholes. */
  private static ImmutableList<ReadPosition> parts(Finding finding) {
    return as(Finding.PartExceedsWhole.class, finding)
        .map(Finding.PartExceedsWhole::parts)
        .or(() -> as(Finding.SumExceedsWhole.class, finding).map(Finding.SumExceedsWhole::parts))
        .or(() -> as(Finding.HoldsOnlyIf.class, finding).map(only -> ImmutableList.of(only.part())))
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<PositionForm> forms(ImmutableList<ReadPosition> answers) {
    return answers.stream().map(PositionForm::of).collect(toImmutableList());
  }

  private static <T extends Finding> Optional<T> as(Class<T> kind, Finding finding) {
    return kind.isInstance(finding) ? Optional.of(kind.cast(finding)) : Optional.empty();
  }
}
