package org.parley.policy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.quantity.WordReading;
import org.parley.quantity.phrase.Lexicon;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/**
 * The word table of PITF's Worldwide Atrocities: a range of civilian deaths.
 *
 * <p>Empty, or unknown words: undetermined. One report: its own ends. Several: from the lowest to
 * the highest, which is this library's reading. Fewer than five: no event.
 */
public final class PitfWords {
  private static final CodingRules.Draft DRAFT =
      CodingRules.range(
          "pitf-words",
          "PITF Worldwide Atrocities: numbers for \"several\" and \"tens\"",
          Lexicon.PITF.citation());

  private static final PolicyStep WORDS =
      DRAFT.secondary("1", "\"Several\" is 5 to 24, \"tens\" is 50 to 99.");
  private static final PolicyStep OTHERS =
      DRAFT.library("1a", "The meaning of other words is not known; they give no figure.");
  private static final PolicyStep FIVE =
      DRAFT.secondary("2", "An event needs five civilian deaths.");
  private static final PolicyStep HIGHEST =
      DRAFT.library("2a", "The upper end decides whether there may have been five.");
  static final PolicyStep DEATHS_ONLY =
      DRAFT.library("2b", "That limit does not apply to measures counted by analogy.");
  private static final PolicyStep ENDS =
      DRAFT.library("3", "Several reports make a range from the lowest to the highest number.");

  private static final BigDecimal LEAST = BigDecimal.valueOf(5);

  /** It has no options. */
  public static final Policy POLICY =
      DRAFT.of(Coverages.deaths("civilian deaths")).policy(PitfWords::decide);

  private PitfWords() {}

  private static Ruling decide(Ruling.Builder ruling) {
    if (ruling.evidence().isSilent()) {
      return Conventions.silent(ruling);
    }
    ruling.applyIfHedged(Conventions.RANGE, ruling.evidence().numbers());
    List<Estimate.Figure> ranges = ranges(ruling);
    if (ranges.isEmpty()) {
      return ruling.undetermined("The meaning of such words is not known.");
    }
    BigDecimal low =
        ranges.stream().map(Estimate.Figure::low).reduce(BigDecimal::min).orElseThrow();
    BigDecimal high =
        ranges.stream().map(one -> one.high().orElseThrow()).reduce(BigDecimal::max).orElseThrow();
    if (ranges.size() > 1) {
      ruling.apply(ENDS, ruling.evidence().numbers(), low, high);
    }
    if (high.compareTo(LEAST) >= 0 || !ruling.isDefined()) {
      return ruling.rule(ReportedBounds.range(low, high));
    }
    return ruling
        .apply(HIGHEST, ruling.evidence().numbers(), high)
        .apply(FIVE, ruling.evidence().numbers())
        .rule(new Estimate.NoEvent());
  }

  private static List<Estimate.Figure> ranges(Ruling.Builder ruling) {
    List<Estimate.Figure> ranges = new ArrayList<>();
    for (ReportedFigure said : ruling.evidence().numbers()) {
      ranges.add(ReportedBounds.range(said.low(), said.high()));
    }
    for (ReportedFigure said : ruling.evidence().words()) {
      Optional<WordReading> reading =
          Lexicon.PITF.read(said.words()).filter(known -> known.high().isPresent());
      if (reading.isPresent()) {
        Estimate.Figure range =
            ReportedBounds.range(reading.get().low(), reading.get().high().orElseThrow());
        ruling.apply(
            WORDS, reading.get().basis(), ImmutableList.of(said), ReportedBounds.ends(range));
        ranges.add(range);
      } else {
        ruling.apply(OTHERS, ImmutableList.of(said));
      }
    }
    return ranges;
  }
}
