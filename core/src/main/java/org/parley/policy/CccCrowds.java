package org.parley.policy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.quantity.WordReading;
import org.parley.quantity.phrase.Lexicon;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Note;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/**
 * The Crowd Counting Consortium: low, mean and high of a crowd, a category of size, and a text.
 *
 * <p>Empty: undetermined. One count: a low and the same mean, no high. All equal: that number at
 * all three. Words that are not in its table: blank, category 0, and the words. The mean takes the
 * place of the best figure.
 */
public final class CccCrowds {
  private static final CodingRules.Draft DRAFT =
      CodingRules.range(
          "ccc-crowds",
          "Crowd Counting Consortium: low, mean and high, with a category",
          "Crowd Counting Consortium, Data dictionary and compilation code (Nonviolent Action Lab,"
              + " 2024)");

  private static final PolicyStep ENDS =
      DRAFT.stated("1", "Low is the lowest count that is reported, high the highest.");
  private static final PolicyStep ALONE =
      DRAFT.library("1a", "A single reported number is the low; there is then no high.");
  private static final PolicyStep WORDS =
      DRAFT.stated("2", "A word of the table is the same number for both.");
  private static final PolicyStep TEXT =
      DRAFT.stated("2a", "Any other word is stored as text only.");
  private static final PolicyStep MEAN =
      DRAFT.stated(
          "3",
          "The mean is that of low and high, with halves rounded to the even number; without a"
              + " high it is the low.");
  private static final PolicyStep CATEGORY =
      DRAFT.stated(
          "4",
          "The category is 0 without a mean, 1 below 100, 2 below 1,000, 3 below 10,000 and 4 from"
              + " 10,000; measures counted by analogy have none.");

  private static final ImmutableList<BigDecimal> LIMITS =
      ImmutableList.of(
          BigDecimal.valueOf(100), BigDecimal.valueOf(1_000), BigDecimal.valueOf(10_000));
  private static final ImmutableList<String> SIZES =
      ImmutableList.of("no size", "below 100", "100 to 999", "1,000 to 9,999", "10,000 or more");

  /** It has no options. */
  public static final Policy POLICY =
      DRAFT.of(Coverages.crowds("people in a crowd")).policy(CccCrowds::decide);

  private CccCrowds() {}

  private static Ruling decide(Ruling.Builder ruling) {
    if (ruling.evidence().isSilent()) {
      return Conventions.silent(ruling);
    }
    List<BigDecimal> read = read(ruling);
    if (ruling.evidence().numbers().isEmpty() && read.isEmpty()) {
      return ruling
          .apply(CATEGORY, ruling.evidence().words())
          .note(category(0))
          .rule(new Estimate.Blank());
    }
    return ruling.rule(figure(ruling, read));
  }

  /** The numbers for the words; notes the words that have none. */
  private static List<BigDecimal> read(Ruling.Builder ruling) {
    List<BigDecimal> numbers = new ArrayList<>();
    List<ReportedFigure> text = new ArrayList<>();
    for (ReportedFigure said : ruling.evidence().words()) {
      Optional<WordReading> reading = Lexicon.CCC.read(said.words());
      if (reading.isPresent()) {
        numbers.add(reading.get().low());
        reading.get().high().ifPresent(numbers::add);
        ruling.apply(WORDS, reading.get().basis(), ImmutableList.of(said), reading.get().low());
      } else {
        text.add(said);
      }
    }
    if (!text.isEmpty()) {
      ruling.apply(TEXT, text).note(words(text));
    }
    return numbers;
  }

  private static Note words(List<ReportedFigure> text) {
    return new Note.WordsOnly(
        text.stream()
            .map(ReportedFigure::words)
            .filter(words -> !words.isEmpty())
            .distinct()
            .sorted()
            .collect(ImmutableList.toImmutableList()));
  }

  private static Estimate.Figure figure(Ruling.Builder ruling, List<BigDecimal> read) {
    List<ReportedFigure> numbers = ruling.evidence().numbers();
    List<BigDecimal> ends = new ArrayList<>(read);
    for (ReportedFigure said : numbers) {
      ends.add(said.low());
      ends.add(said.high());
    }
    BigDecimal low = ends.stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal high = ends.stream().reduce(BigDecimal::max).orElseThrow();
    ruling.applyIfHedged(Conventions.RANGE, numbers);
    boolean alone = numbers.size() == 1 && read.isEmpty() && low.compareTo(high) == 0;
    BigDecimal mean = alone ? low : mean(low, high);
    if (alone) {
      ruling.apply(ALONE, numbers, low);
    } else {
      ruling.apply(ENDS, numbers, low, high);
    }
    ruling.apply(MEAN, numbers, mean);
    if (ruling.isDefined()) {
      ruling.note(category(category(mean)));
    }
    return new Estimate.Figure(
        low, Optional.of(mean), alone ? Optional.empty() : Optional.of(high));
  }

  private static BigDecimal mean(BigDecimal low, BigDecimal high) {
    return low.add(high).divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_EVEN);
  }

  private static int category(BigDecimal mean) {
    int category = 1;
    for (BigDecimal limit : LIMITS) {
      category += mean.compareTo(limit) >= 0 ? 1 : 0;
    }
    return category;
  }

  private static Note category(int number) {
    return new Note.Coded(new Code("ccc.size", String.valueOf(number)), SIZES.get(number));
  }
}
