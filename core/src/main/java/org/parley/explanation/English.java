package org.parley.explanation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.parley.consistency.Finding;
import org.parley.measure.MeasureVocabulary;
import org.parley.policy.SideBySide;
import org.parley.proposition.Question;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Note;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;
import org.parley.timeline.Timeline;

/**
 * The results of the library in English.
 *
 * <pre>{@code
 * verdict.steps().stream().map(English::of).forEach(System.out::println);
 * English.of(verdict.estimate()); // 180 to 200
 * }</pre>
 */
public final class English {
  private static final StepText STEP = new StepText(VocabularyPhrases.STANDARD);
  private static final NoteText NOTE = new NoteText();
  private static final NoteText.Brief BRIEF_NOTE = new NoteText.Brief();
  private static final EstimateText ESTIMATE = new EstimateText();
  private static final FindingText FINDING = new FindingText(VocabularyPhrases.STANDARD);

  private English() {}

  /** A verdict in a few sentences, for print: {@link Verdict#summary()}. */
  public static String summary(Verdict verdict) {
    return Summary.of(verdict);
  }

  /** A verdict in lines, for audit: {@link Verdict#explain()}. */
  public static String explain(Verdict verdict) {
    return lines(verdict).stream().map(ExplanationLine::text).collect(Collectors.joining("\n"));
  }

  /** The lines of {@link #explain}, each with its role, for one who lays them out. */
  public static ImmutableList<ExplanationLine> lines(Verdict verdict) {
    return new Explanation(verdict).lines();
  }

  /** A step in a sentence, in the words of the standard vocabulary. */
  public static String of(Step step) {
    return step.match(STEP);
  }

  /** A step in a sentence, in the words of a vocabulary. */
  public static String of(Step step, MeasureVocabulary vocabulary) {
    return step.match(new StepText(new VocabularyPhrases(vocabulary)));
  }

  /** A note in a sentence. */
  public static String of(Note note) {
    return note.match(NOTE);
  }

  /** A note in a word or two, for a table. */
  public static String brief(Note note) {
    return note.match(BRIEF_NOTE);
  }

  /**
   * An estimate in a word or two, for a table: {@code 180}, {@code 180 to 200}, {@code 180 / 190 /
   * 200} for low, best and high, {@code blank}, {@code -99 (not reported)}, {@code no event},
   * {@code undetermined}.
   */
  public static String of(Estimate estimate) {
    return estimate.match(ESTIMATE);
  }

  /** A timeline: the question, then a line for each day on which the answers changed. */
  public static String of(Timeline timeline) {
    return new TimelineText(timeline).text();
  }

  /** A finding in a few sentences. */
  public static String of(Finding finding) {
    return finding.match(FINDING);
  }

  /** A question in the words of the standard vocabulary: "How many missiles were launched?" */
  public static String of(Question question) {
    return of(question, MeasureVocabulary.standard());
  }

  /** A question in the words of a vocabulary. */
  public static String of(Question question, MeasureVocabulary vocabulary) {
    return new VocabularyPhrases(vocabulary).question(question);
  }

  /** 1190 as {@code 1,190}, in any locale. */
  public static String of(BigDecimal number) {
    return Phrases.number(number);
  }

  /** The estimate of a verdict and the step that decided it: {@code 180, by step 5 (stated): …}. */
  public static String reason(Verdict verdict) {
    return Reason.of(verdict);
  }

  /**
   * Why the figures of several policies differ: a line for each figure and the step that decided
   * it, after the ids of the policies that give it. {@code acled: 180, by step 5 (stated):
   * Otherwise the lowest figure is used.}
   */
  public static ImmutableList<String> reasons(SideBySide policies) {
    var byReason =
        policies.verdicts().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    English::reason, verdict -> verdict.policy().id()));
    return byReason.asMap().entrySet().stream()
        .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey())
        .collect(toImmutableList());
  }
}
