package org.parley.policy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.quantity.WordReading;
import org.parley.quantity.phrase.Lexicon;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/**
 * The word table of PITF's Worldwide Atrocities: a range of civilian deaths.
 *
 * <p>Empty, or words that are not known: undetermined. One report: its own ends. Several: from the
 * lowest to the highest, which is this library's reading. Fewer than five: no event.
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
      DRAFT.library("1a", "What other words stand for is not known; they give no figure.");
  private static final PolicyStep FIVE =
      DRAFT.secondary("2", "An event needs five civilian deaths.");
  private static final PolicyStep HIGHEST =
      DRAFT.library("2a", "The upper end says whether there may have been five.");
  static final PolicyStep DEATHS_ONLY =
      DRAFT.library("2b", "That limit does not hold of what is treated by analogy.");
  private static final PolicyStep ENDS =
      DRAFT.library("3", "Several reports make a range from the lowest to the highest number.");

  private static final BigDecimal LEAST = BigDecimal.valueOf(5);

  /** It has no options. */
  public static final CodingPolicy POLICY =
      DRAFT.of(Coverage.deaths("civilian deaths")).policy(PitfWords::decide);

  private PitfWords() {}

  private static Ruling decide(PolicyCase facts) {
    if (facts.isSilent()) {
      return facts.silent();
    }
    facts.applyReading(Conventions.RANGE, facts.numbers());
    List<Estimate.Figure> ranges = ranges(facts);
    if (ranges.isEmpty()) {
      return facts.undetermined("What such words stand for is not known.");
    }
    BigDecimal low =
        ranges.stream().map(Estimate.Figure::low).reduce(BigDecimal::min).orElseThrow();
    BigDecimal high =
        ranges.stream().map(one -> one.high().orElseThrow()).reduce(BigDecimal::max).orElseThrow();
    if (ranges.size() > 1) {
      facts.apply(ENDS, facts.numbers(), low, high);
    }
    if (high.compareTo(LEAST) >= 0 || !facts.isDefined()) {
      return facts.rule(ReportedBounds.range(low, high));
    }
    return facts
        .apply(HIGHEST, facts.numbers(), high)
        .apply(FIVE, facts.numbers())
        .rule(new Estimate.NoEvent());
  }

  private static List<Estimate.Figure> ranges(PolicyCase facts) {
    List<Estimate.Figure> ranges = new ArrayList<>();
    for (ReportedFigure said : facts.numbers()) {
      ranges.add(ReportedBounds.range(said.low(), said.high()));
    }
    for (ReportedFigure said : facts.words()) {
      Optional<WordReading> reading =
          Lexicon.PITF.read(said.words()).filter(known -> known.high().isPresent());
      if (reading.isPresent()) {
        Estimate.Figure range =
            ReportedBounds.range(reading.get().low(), reading.get().high().orElseThrow());
        facts.apply(
            WORDS, reading.get().basis(), ImmutableList.of(said), ReportedBounds.ends(range));
        ranges.add(range);
      } else {
        facts.apply(OTHERS, ImmutableList.of(said));
      }
    }
    return ranges;
  }
}
