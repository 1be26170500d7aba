package org.parley.reconcile;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.Answer;
import org.parley.dispute.Report;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Reading;

/**
 * The later answers of one origin, added from the last one on, for finding the one that replaces an
 * earlier answer: the next later one, if several do.
 *
 * <p>A later number replaces an earlier one unless it is vaguer: read strictly, its interval
 * contains the earlier one and is not equal to it; "about" a number, and words, are vaguer than the
 * number. A denial replaces, and is replaced by, the answers it excludes. Only the most precise of
 * the added answers are kept, which is enough to find one that is not vaguer.
 */
final class LaterAnswers {
  private @Nullable Report next;
  private @Nullable Report endingFirst;
  private @Nullable Report beginningLast;
  private final Map<Range<BigDecimal>, Report> exact = new HashMap<>();
  private final Map<Answer, Report> denials = new LinkedHashMap<>();
  private final Map<Answer, Report> others = new HashMap<>();

  void add(Report report) {
    Optional<Range<BigDecimal>> interval = interval(report);
    if (report.isDenial()) {
      denials.putIfAbsent(report.answer().withoutWords(), report);
    } else if (interval.isPresent()) {
      Range<BigDecimal> range = interval.get();
      next = report;
      endingFirst = sharper(endingFirst, report, Ranges::firstToEnd);
      beginningLast = sharper(beginningLast, report, Ranges::lastToBegin);
      if (!isAbout(report)) {
        exact.putIfAbsent(range, report);
      }
    } else {
      others.putIfAbsent(report.answer().withoutWords(), report);
    }
  }

  /** The more precise one; of two equal ones the one added last, because it was given earlier. */
  private static Report sharper(
      @Nullable Report known,
      Report report,
      Function<List<Range<BigDecimal>>, Range<BigDecimal>> sharpest) {
    if (known == null) {
      return report;
    }
    Range<BigDecimal> range = interval(report).orElseThrow();
    return sharpest.apply(List.of(interval(known).orElseThrow(), range)).equals(range)
        ? report
        : known;
  }

  /** The one that replaces an earlier answer. */
  Optional<Report> replacing(Report earlier) {
    Optional<Range<BigDecimal>> interval = interval(earlier);
    if (earlier.isDenial()) {
      return interval.isPresent()
          ? candidates(interval.get())
              .filter(later -> interval.get().encloses(interval(later).orElseThrow()))
              .findFirst()
          : Optional.ofNullable(others.get(earlier.answer().withoutWords()));
    }
    if (interval.isEmpty()) {
      return replacingWords(earlier);
    }
    return candidates(interval.get())
        .filter(later -> !isVaguer(later, earlier) && !isSame(later, earlier))
        .findFirst()
        .or(() -> denying(interval.get()));
  }

  private Stream<Report> candidates(Range<BigDecimal> interval) {
    return Stream.of(
            Optional.ofNullable(next),
            Optional.ofNullable(endingFirst),
            Optional.ofNullable(beginningLast),
            Optional.ofNullable(exact.get(interval)))
        .flatMap(Optional::stream);
  }

  private Optional<Report> denying(Range<BigDecimal> interval) {
    return denials.values().stream()
        .filter(denial -> interval(denial).filter(range -> range.encloses(interval)).isPresent())
        .findFirst();
  }

  /** The number that replaces words, or the denial that replaces an answer other than a number. */
  private Optional<Report> replacingWords(Report earlier) {
    return earlier.answer() instanceof Answer.Amount
        ? Optional.ofNullable(next)
        : Optional.ofNullable(denials.get(earlier.answer().withoutWords()));
  }

  private static boolean isSame(Report one, Report other) {
    return one.answer().withoutWords().equals(other.answer().withoutWords());
  }

  private static boolean isVaguer(Report later, Report earlier) {
    Range<BigDecimal> after = interval(later).orElseThrow();
    Range<BigDecimal> before = interval(earlier).orElseThrow();
    return after.equals(before) ? isAbout(later) && !isAbout(earlier) : after.encloses(before);
  }

  private static boolean isAbout(Report report) {
    return quantity(report).quantifier() == Quantifier.APPROXIMATELY;
  }

  private static Quantity quantity(Report report) {
    return ((Answer.Amount) report.answer()).quantity();
  }

  /** The interval of an answer, strictly read; empty if it is not a number. */
  static Optional<Range<BigDecimal>> interval(Report report) {
    return report.answer() instanceof Answer.Amount amount
        ? amount.quantity().interval(Reading.strict())
        : Optional.empty();
  }
}
