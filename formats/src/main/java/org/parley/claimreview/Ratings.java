package org.parley.claimreview;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.claim.Assessment;
import org.parley.code.Code;
import org.parley.extension.ExtensionValue;
import org.parley.input.ProblemCollector;

/**
 * Converts ratings of schema.org to codes and back; a textual rating is {@code rating.text:Mostly
 * false}.
 */
final class Ratings {
  private static final String TEXT = "rating.text";

  private final ProblemCollector problems;

  Ratings(ProblemCollector problems) {
    this.problems = problems;
  }

  /** The rating of a review and the opinion it expresses. */
  RatingResult read(JsonCursor review) {
    Optional<JsonCursor> rating = review.first("reviewRating");
    RatingScale scale = rating.map(this::scale).orElse(new RatingScale(none(), none(), none()));
    ImmutableList.Builder<Code> ratings = ImmutableList.builder();
    scale.code().ifPresent(ratings::add);
    rating
        .flatMap(one -> one.isObject() ? words(one) : Optional.of(one))
        .flatMap(this::text)
        .ifPresent(ratings::add);
    return RatingResult.of(ratings.build(), scale.opinion());
  }

  private static Optional<JsonCursor> words(JsonCursor rating) {
    return rating.first("alternateName").or(() -> rating.first("name"));
  }

  private static Optional<BigDecimal> none() {
    return Optional.empty();
  }

  /** A textual rating word for word, if it can be a code. */
  Optional<Code> text(JsonCursor words) {
    Optional<String> text = words.text().filter(said -> !said.isBlank());
    Optional<Code> code = text.flatMap(said -> AgentReader.code(TEXT, said));
    if (text.isPresent() && code.isEmpty()) {
      problems.add(
          words.place(),
          "a textual rating must be on one line without space around it; it is kept in the"
              + " extensions only, got "
              + JsonCursor.shown(text.get()));
    }
    return code;
  }

  private RatingScale scale(JsonCursor rating) {
    RatingScale scale =
        new RatingScale(
            number(rating, "ratingValue"),
            number(rating, "worstRating"),
            number(rating, "bestRating"));
    if (scale.isLeft()) {
      problems.add(
          rating.place(), "ratingValue must be between worstRating and bestRating, got " + scale);
    }
    return scale;
  }

  private Optional<BigDecimal> number(JsonCursor rating, String name) {
    Optional<JsonCursor> said = rating.first(name);
    Optional<BigDecimal> number = rating.text(name).flatMap(RatingScale::number);
    if (said.isPresent() && number.isEmpty()) {
      problems.add(
          said.get().place(),
          name
              + " must be a number; it is kept in the extensions only, got "
              + said.get().text().map(JsonCursor::shown).orElse("no text"));
    }
    return number;
  }

  /** The rating as schema.org has it. */
  static ExtensionValue.Members write(Assessment assessment) {
    NodeBuilder rating = NodeBuilder.of("Rating");
    assessment.ratings().stream()
        .flatMap(code -> RatingScale.of(code).stream())
        .findFirst()
        .ifPresent(
            scale ->
                rating
                    .withNumber("ratingValue", scale.value())
                    .withNumber("worstRating", scale.worst())
                    .withNumber("bestRating", scale.best()));
    return rating.with("alternateName", words(assessment)).build();
  }

  /** The textual rating, else the grades in their schemes, else the opinion. */
  static String words(Assessment assessment) {
    return assessment.ratings().stream()
        .filter(code -> code.scheme().equals(TEXT))
        .map(Code::value)
        .findFirst()
        .orElseGet(() -> grades(assessment));
  }

  private static String grades(Assessment assessment) {
    String grades =
        assessment.ratings().stream()
            .filter(code -> RatingScale.of(code).isEmpty() && !code.equals(RatingResult.UNSTATED))
            .map(Code::toString)
            .collect(joining(", "));
    if (!grades.isEmpty()) {
      return grades;
    }
    return switch (assessment.opinion()) {
      case SUPPORTS -> "supports the claim";
      case DISPUTES -> "disputes the claim";
      case NEUTRAL -> "neither supports nor disputes the claim";
      case CHOSEN -> "decides for the claim";
    };
  }
}
