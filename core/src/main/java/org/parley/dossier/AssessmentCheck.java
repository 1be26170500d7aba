package org.parley.dossier;

import static org.parley.Requirement.message;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.attribution.Principal;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.code.Admiralty;
import org.parley.code.Code;
import org.parley.code.Credibility;
import org.parley.code.Grade;
import org.parley.code.Reliability;
import org.parley.input.ProblemCollector;

/**
 * Checks that grades are grades of their scales, and that no reviewer grades one thing in two ways
 * without revising the first.
 */
final class AssessmentCheck {
  private final Dossier dossier;
  private final ProblemCollector problems;
  private final Set<AssessmentId> revised = new HashSet<>();
  private final Map<Key, Graded> grades = new HashMap<>();

  /** A reviewer, the target of the grade, and the scale. */
  private record Key(Principal reviewer, AssessmentTarget target, String scale) {}

  /** A grade and the assessment that gives it. */
  private record Graded(Grade grade, AssessmentId by) {}

  AssessmentCheck(Dossier dossier, ProblemCollector problems) {
    this.dossier = dossier;
    this.problems = problems;
  }

  void check() {
    dossier.assessments().forEach(one -> one.revises().ifPresent(revised::add));
    for (int i = 0; i < dossier.assessments().size(); i++) {
      Assessment assessment = dossier.assessments().get(i);
      for (int rating = 0; rating < assessment.ratings().size(); rating++) {
        check(
            Place.of("assessments", i).member("ratings").item(rating),
            assessment,
            assessment.ratings().get(rating));
      }
    }
  }

  private void check(Place place, Assessment assessment, Code rating) {
    try {
      Optional<Grade> grade = Grade.of(rating);
      if (!revised.contains(assessment.id())) {
        grade.ifPresent(given -> check(place, assessment, given));
      }
    } catch (IllegalArgumentException refused) {
      problems.add(place.problem(String.valueOf(refused.getMessage())));
    }
  }

  private void check(Place place, Assessment assessment, Grade grade) {
    if (!grade.scheme().equals(Admiralty.SCHEME)) {
      check(place, assessment, grade.scheme(), grade);
      return;
    }
    Admiralty both = grade.admiralty();
    if (both.reliability() != Reliability.F) {
      check(place, assessment, "the letter", both.reliability());
    }
    if (both.credibility() != Credibility.CANNOT_BE_JUDGED) {
      check(place, assessment, "the figure", both.credibility());
    }
  }

  private void check(Place place, Assessment assessment, String scale, Grade grade) {
    Key key = new Key(assessment.attribution().principal(), assessment.target(), scale);
    Graded first = grades.putIfAbsent(key, new Graded(grade, assessment.id()));
    if (first != null && !first.grade().equals(grade)) {
      problems.add(
          place.problem(
              message(
                  "must not contradict the grade %s that the same reviewer gives in '%s' unless one revises the other"
                      .formatted(first.grade(), first.by()),
                  grade)));
    }
  }
}
