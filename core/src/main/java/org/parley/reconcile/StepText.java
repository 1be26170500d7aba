package org.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Locale;
import org.parley.claim.ClaimId;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.dispute.Report;
import org.parley.proposition.MeasureOrder;

/** The longer sentences of the steps. */
final class StepText {
  private StepText() {}

  static ImmutableList<ClaimId> claims(Position one, Position other) {
    return ImmutableList.<ClaimId>builder().addAll(one.claims()).addAll(other.claims()).build();
  }

  /** "The answer of Iran (200)". */
  static String said(Report report) {
    return "The answer of "
        + report.claimant()
        + " ("
        + English.answer(report.answer())
        + report.said().map(when -> ", " + English.time(when)).orElse("")
        + ")";
  }

  /** "Iran (about 200) is read as 190 to 210.", and by which lexicon if it was a word. */
  static String read(Step.Read step, Range<BigDecimal> range) {
    return English.position(step.position())
        + " is read as "
        + English.span(range)
        + (step.isOfWords() ? " by the lexicon " + step.reading().lexicon().id() : "")
        + ".";
  }

  static String noAnswer(Report report) {
    String who = English.capital(report.claimant());
    if (report.answer() instanceof Answer.LeftOpen) {
      return who + " left the question open.";
    }
    String answer = English.answer(report.answer());
    return report.claim().isRetraction()
        ? who + " took the answer " + answer + " back."
        : who + " does not commit to the answer " + answer + ".";
  }

  static String aligned(Step.Aligned step) {
    String counts =
        English.capital(English.position(step.position())) + " counts " + step.measure();
    if (step.aligned()) {
      return counts + " and is taken for an answer all the same.";
    }
    String order = step.order().name().toLowerCase(Locale.ROOT);
    return step.order() == MeasureOrder.NARROWER || step.order() == MeasureOrder.BROADER
        ? counts + ", which is " + order + " than what was asked, and gives no figure for that."
        : counts + ", from which nothing follows for what was asked.";
  }

  static String rest(Step.RestOutside step) {
    String number = English.span(step.least(), step.most());
    String things =
        number.equals("1") ? step.part().object().replace('_', ' ') : English.things(step.part());
    String fall = number.equals("1") ? " falls" : " fall";
    return "Both can hold: then "
        + number
        + " "
        + things
        + fall
        + " outside "
        + outside(step)
        + ".";
  }

  private static String outside(Step.RestOutside step) {
    return step.part().scope().map(scope -> "the scope " + scope).orElse(step.part().toString());
  }

  /** "6a (library): ... Here: 12." */
  static String ruled(Step.Ruled ruled) {
    return ruled.step().number()
        + " ("
        + ruled.basis().name().toLowerCase(Locale.ROOT)
        + "): "
        + ruled.step().text()
        + (ruled.figures().isEmpty()
            ? ""
            : " Here: "
                + English.list(ruled.figures().stream().map(English::number).toList())
                + ".");
  }
}
