package org.parley.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.dispute.Position;
import org.parley.dispute.Review;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Verdict;
import org.parley.text.OneLine;
import org.parley.text.ShownName;

/** The reviews of what is behind the answers of a verdict, a sentence each. */
final class ReviewText {
  private final Map<ClaimId, Position> positions = new HashMap<>();

  ReviewText(Verdict verdict) {
    if (!verdict.reviews().isEmpty()) {
      for (ReadPosition read : verdict.positions()) {
        read.position().claims().forEach(claim -> positions.put(claim, read.position()));
      }
    }
  }

  /** "Fact Desk disputes the answer of Iran (200), with the grade admiralty:5: "no proof"." */
  String of(Review review) {
    Assessment assessment = review.assessment();
    List<String> ratings =
        assessment.ratings().stream().map(code -> OneLine.of(code.toString())).toList();
    return "%s %s %s%s%s."
        .formatted(
            ShownName.of(review.name()),
            verb(assessment.opinion()),
            reviewed(review),
            ratings.isEmpty() ? "" : ", rating it " + Phrases.list(ratings),
            assessment.text().map(text -> ": " + Phrases.quoted(text)).orElse(""));
  }

  private static String verb(Opinion opinion) {
    return switch (opinion) {
      case SUPPORTS -> "supports";
      case DISPUTES -> "disputes";
      case NEUTRAL -> "reviewed";
      case CHOSEN -> "chose";
    };
  }

  private String reviewed(Review review) {
    return review
        .assessment()
        .target()
        .match(
            new AssessmentTarget.Cases<>(
                claim -> "the answer of " + answer(claim.id(), review),
                statement -> "the statement of " + ShownName.of(review.reviewed()),
                source -> "the source " + Phrases.quoted(review.reviewed()),
                event -> "the record of the event"));
  }

  private String answer(ClaimId claim, Review review) {
    Position position = positions.get(claim);
    return position == null ? ShownName.of(review.reviewed()) : Phrases.position(position);
  }
}
