package org.parley.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Opinion;
import org.parley.code.Admiralty;
import org.parley.code.Credibility;
import org.parley.code.Grade;
import org.parley.code.Reliability;
import org.parley.dispute.Review;

/**
 * The grade that reviews give a report, on the scale of the Admiralty code.
 *
 * <p>A reviewer who disputes without a grade is taken to call a source unreliable (E) or a claim
 * improbable (5). If reviewers differ, the lowest grade counts; F and 6 do not count.
 */
final class ReviewGrade {
  private static final Admiralty NONE = Admiralty.parse("F6");
  private static final Admiralty SOURCE = Admiralty.parse("E6");
  private static final Admiralty CLAIM = Admiralty.parse("F5");

  private ReviewGrade() {}

  /** The grade of a single review; F and 6 for what it does not grade. */
  static Admiralty of(Review review) {
    return of(NONE, List.of(review));
  }

  /** A grade as changed by the reviews; ungraded parts keep their grade. */
  static Admiralty of(Admiralty before, Collection<Review> reviews) {
    List<Admiralty> grades =
        reviews.stream().map(Review::assessment).flatMap(ReviewGrade::grades).toList();
    return new Admiralty(
        lowest(grades, Admiralty::reliability, Reliability.F).orElse(before.reliability()),
        lowest(grades, Admiralty::credibility, Credibility.CANNOT_BE_JUDGED)
            .orElse(before.credibility()));
  }

  private static <T extends Comparable<T>> Optional<T> lowest(
      List<Admiralty> grades, Function<Admiralty, T> part, T none) {
    return grades.stream()
        .map(part)
        .filter(grade -> !grade.equals(none))
        .max(Comparator.naturalOrder());
  }

  private static Stream<Admiralty> grades(Assessment assessment) {
    List<Admiralty> given =
        assessment.ratings().stream()
            .flatMap(code -> Grade.of(code).stream())
            .map(Grade::admiralty)
            .toList();
    return given.isEmpty() && assessment.opinion() == Opinion.DISPUTES
        ? Stream.of(assessment.target() instanceof AssessmentTarget.SourceTarget ? SOURCE : CLAIM)
        : given.stream();
  }
}
