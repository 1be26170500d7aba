package org.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.actor.ActorId;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.dispute.Dispute;
import org.parley.dispute.Position;
import org.parley.dispute.Report;
import org.parley.dispute.Review;

/**
 * Step 10: applies the reviews of the claims, the statements and the sources. They change grades if
 * the user heeds the reviewer, and nothing else.
 */
final class Reviews {
  private final ImmutableList<Review> current;

  /** The grades of each reviewer for each target, without repetitions. */
  private final ListMultimap<AssessmentTarget, Review> heeded = ArrayListMultimap.create();

  private Reviews(ImmutableList<Review> current, ImmutableSet<ActorId> reviewers) {
    this.current = current;
    Set<List<Object>> seen = new HashSet<>();
    for (Review review : current) {
      AssessmentTarget target = review.assessment().target();
      if (review.isBy(reviewers)
          && seen.add(List.of(review.name(), target, ReviewGrade.of(review)))) {
        heeded.put(target, review);
      }
    }
  }

  /** The reviews that their authors did not revise. */
  static Reviews of(Dispute dispute, ImmutableSet<ActorId> heeded) {
    Set<AssessmentId> revised =
        dispute.reviews().stream()
            .flatMap(review -> review.assessment().revises().stream())
            .collect(Collectors.toSet());
    return new Reviews(
        dispute.reviews().stream()
            .filter(review -> !revised.contains(review.assessment().id()))
            .collect(toImmutableList()),
        heeded);
  }

  /** The reviews of the event, and of the claims, statements and sources behind these positions. */
  ImmutableList<Review> of(Dispute dispute, ImmutableList<ReadPosition> positions) {
    if (current.isEmpty()) {
      return current;
    }
    Set<AssessmentTarget> behind =
        positions.stream()
            .flatMap(read -> read.position().reports().stream())
            .flatMap(Reviews::targets)
            .collect(Collectors.toSet());
    behind.add(AssessmentTarget.of(dispute.event().id()));
    return current.stream()
        .filter(review -> behind.contains(review.assessment().target()))
        .collect(toImmutableList());
  }

  /** The positions with the grades that heeded reviewers give. */
  ImmutableList<Position> graded(ImmutableList<Position> positions, StepRecorder recorder) {
    return heeded.isEmpty()
        ? positions
        : positions.stream().map(one -> graded(one, recorder)).collect(toImmutableList());
  }

  private Position graded(Position position, StepRecorder recorder) {
    return new Position(
        regraded(position.originals(), recorder),
        regraded(position.relays(), recorder),
        position.renderings());
  }

  private ImmutableList<Report> regraded(ImmutableList<Report> reports, StepRecorder recorder) {
    return reports.stream().map(one -> regraded(one, recorder)).collect(toImmutableList());
  }

  private Report regraded(Report report, StepRecorder recorder) {
    ImmutableList<Review> reviews =
        targets(report)
            .flatMap(target -> heeded.get(target).stream())
            .sorted(Review.ORDER)
            .collect(toImmutableList());
    Report graded = report.withGrade(ReviewGrade.of(report.grade(), reviews));
    if (!graded.grade().equals(report.grade())) {
      recorder.add(new Step.Regraded(graded, report.grade(), reviews));
    }
    return graded;
  }

  /** The possible targets of a review of a report. */
  private static Stream<AssessmentTarget> targets(Report report) {
    Stream<AssessmentTarget> said =
        Stream.concat(
            Stream.of(AssessmentTarget.of(report.claim().id())),
            report.claim().statement().map(AssessmentTarget::of).stream());
    Stream<AssessmentTarget> texts =
        Stream.concat(
                report.sources().stream(),
                report.publication().stream().flatMap(text -> text.roots().stream()))
            .distinct()
            .map(AssessmentTarget::of);
    return Stream.concat(said, texts);
  }
}
