package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.explanation.English;
import org.parley.proposition.Question;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.Verdict;
import org.parley.record.EstimateRecord;
import org.parley.record.PositionRecord;
import org.parley.timeline.Timeline;

/** A timeline as it is written: the question, and the answers of each day on which they changed. */
record TimelineForm(Question question, String asked, ImmutableList<MomentForm> moments) {
  static TimelineForm of(Timeline timeline) {
    String asked =
        timeline.moments().stream()
            .findFirst()
            .map(moment -> English.of(timeline.question(), moment.verdict().vocabulary()))
            .orElseGet(() -> English.of(timeline.question()));
    return new TimelineForm(
        timeline.question(),
        asked,
        timeline.moments().stream().map(MomentForm::of).collect(toImmutableList()));
  }

  /** The answers of a day. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record MomentForm(
      Optional<LocalDate> day,
      Agreement agreement,
      EstimateRecord estimate,
      @JsonInclude ImmutableList<PositionRecord> positions) {
    static MomentForm of(Timeline.Moment moment) {
      Verdict verdict = moment.verdict();
      return new MomentForm(
          moment.day(),
          verdict.agreement(),
          EstimateRecord.of(verdict.estimate()),
          verdict.positions().stream().map(PositionRecord::of).collect(toImmutableList()));
    }
  }
}
