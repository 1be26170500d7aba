package org.parley.claimreview;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.claim.Opinion;
import org.parley.code.Code;

/**
 * A number on a scale, as {@code ratingValue}, {@code worstRating} and {@code bestRating} of
 * schema.org; as a code {@code rating.worst1.best5:3}, in which an end that is not stated is left
 * out.
 */
record RatingScale(
    Optional<BigDecimal> value, Optional<BigDecimal> worst, Optional<BigDecimal> best) {
  private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
  private static final Pattern SCHEME =
      Pattern.compile("rating(?:\\.worst" + NUMBER + ")?(?:\\.best" + NUMBER + ")?");

  static Optional<BigDecimal> number(String text) {
    return text.strip().matches("-?\\d{1,18}(\\.\\d{1,18})?")
        ? Optional.of(new BigDecimal(text.strip()))
        : Optional.empty();
  }

  static Optional<RatingScale> of(Code code) {
    Matcher scheme = SCHEME.matcher(code.scheme());
    Optional<BigDecimal> value = number(code.value());
    return scheme.matches() && value.isPresent()
        ? Optional.of(new RatingScale(value, end(scheme.group(1)), end(scheme.group(2))))
        : Optional.empty();
  }

  private static Optional<BigDecimal> end(@Nullable String number) {
    return Optional.ofNullable(number).flatMap(RatingScale::number);
  }

  Optional<Code> code() {
    return value.map(
        number ->
            new Code(
                "rating"
                    + worst.map(end -> ".worst" + end.toPlainString()).orElse("")
                    + best.map(end -> ".best" + end.toPlainString()).orElse(""),
                number.toPlainString()));
  }

  /** Whether there are two different ends; some publishers write one number three times. */
  private boolean isWhole() {
    return value.isPresent()
        && worst.isPresent()
        && best.isPresent()
        && worst.get().compareTo(best.get()) != 0;
  }

  /** Whether the value is outside its ends. */
  boolean isLeft() {
    return isWhole()
        && (value.orElseThrow().compareTo(worst.orElseThrow().min(best.orElseThrow())) < 0
            || value.orElseThrow().compareTo(worst.orElseThrow().max(best.orElseThrow())) > 0);
  }

  /**
   * The opinion at the ends of the scale, empty elsewhere: the best supports, the worst disputes.
   */
  Optional<Opinion> opinion() {
    if (!isWhole() || isLeft()) {
      return Optional.empty();
    }
    if (value.orElseThrow().compareTo(best.orElseThrow()) == 0) {
      return Optional.of(Opinion.SUPPORTS);
    }
    return Optional.of(
        value.orElseThrow().compareTo(worst.orElseThrow()) == 0
            ? Opinion.DISPUTES
            : Opinion.NEUTRAL);
  }

  @Override
  public String toString() {
    return shown("ratingValue", value)
        + shown(", worstRating", worst)
        + shown(", bestRating", best);
  }

  private static String shown(String name, Optional<BigDecimal> number) {
    return name + "=" + number.map(BigDecimal::toPlainString).orElse("none");
  }
}
