package org.parley.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.parley.claim.RevisionKind;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.dispute.Report;
import org.parley.dispute.Review;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.reconcile.Step;
import org.parley.text.OneLine;
import org.parley.text.ShownName;

/** A step in a sentence. */
final class StepText implements Step.Cases<String> {
  @Override
  public String notYetKnown(Step.NotYetKnown step) {
    return answerOf(step.report()) + " was not yet known on " + step.day() + " and is left out.";
  }

  @Override
  public String unknownDay(Step.UnknownDay step) {
    return "%s has no day, so it may not have been known on %s; it is kept."
        .formatted(answerOf(step.report()), step.day());
  }

  @Override
  public String superseded(Step.Superseded step) {
    return "%s was later %s by its own claimant and no longer counts."
        .formatted(
            answerOf(step.report()), step.by().kind().map(StepText::verb).orElse("replaced"));
  }

  @Override
  public String fallingToll(Step.FallingToll step) {
    return ("The figure of %s fell from %s to %s. Such a count can only grow, so one of the two is in"
            + " doubt.")
        .formatted(
            ShownName.of(step.earlier().claimant()),
            Phrases.answer(step.earlier().answer()),
            Phrases.answer(step.later().answer()));
  }

  private static String verb(RevisionKind kind) {
    return switch (kind) {
      case UPDATES -> "updated";
      case CORRECTS -> "corrected";
      case REPLACES -> "replaced";
      case RETRACTS -> "taken back";
      case CONFIRMS -> "confirmed";
    };
  }

  @Override
  public String presumed(Step.Presumed step) {
    Report report = step.report();
    String who =
        report.via().isEmpty() ? ShownName.of(report.claimant()) : Phrases.names(report.via());
    return ("Nothing says who published '%s'. %s gives only figures of the texts that it draws on,"
            + " and so is taken for its publisher.")
        .formatted(report.source().map(id -> OneLine.of(id.value())).orElse("the text"), who);
  }

  @Override
  public String rendered(Step.Rendered step) {
    String through = through(step.report());
    return "%s%s differs from what was said (%s) and does not count."
        .formatted(answerOf(step.report()), through, Phrases.answer(step.original().answer()));
  }

  private static String through(Report report) {
    return report.via().isEmpty() ? "" : " as passed on by " + Phrases.names(report.via());
  }

  @Override
  public String readingsDiffer(Step.ReadingsDiffer step) {
    return ("Two texts that draw on the same one report different answers by %s: %s and %s. The text"
            + " they draw on is not on record.")
        .formatted(
            Phrases.claimant(step.one()),
            Phrases.answer(step.one().answer()),
            Phrases.answer(step.other().answer()));
  }

  @Override
  public String withdrawn(Step.Withdrawn step) {
    return "%s%s reached us only through a text that was withdrawn ('%s') and no longer counts."
        .formatted(
            answerOf(step.report()), through(step.report()), OneLine.of(step.source().value()));
  }

  /** "The answer of Iran (200, 2024-10-01)". */
  private static String answerOf(Report report) {
    String day = report.said().map(when -> ", " + Phrases.time(when)).orElse("");
    return "The answer of %s (%s%s)"
        .formatted(ShownName.of(report.claimant()), Phrases.answer(report.answer()), day);
  }

  @Override
  public String noAnswer(Step.NoAnswer step) {
    Report report = step.report();
    String who = Phrases.beginning(report.origin(), ShownName.of(report.claimant()));
    if (report.answer() instanceof Answer.LeftOpen) {
      return who + " left the question open.";
    }
    String answer = Phrases.answer(report.answer());
    return report.claim().isRetraction()
        ? who + " took the answer " + answer + " back."
        : who + " does not commit to the answer " + answer + ".";
  }

  @Override
  public String gathered(Step.Gathered step) {
    String reports = Phrases.count(step.position().reports().size(), "report");
    return "%s carry the word of %s; they count once."
        .formatted(Phrases.capital(reports), Phrases.position(step.position()));
  }

  @Override
  public String aligned(Step.Aligned step) {
    String counts = beginning(step.position()) + " counts " + step.measure();
    if (step.order() == MeasureOrder.SAME) {
      return counts + ", which is the same in other words.";
    }
    if (step.aligned()) {
      return counts + " and is taken for an answer all the same.";
    }
    String order = step.order().name().toLowerCase(Locale.ROOT);
    return step.order() == MeasureOrder.NARROWER || step.order() == MeasureOrder.BROADER
        ? counts + ", which is " + order + " than what was asked, and gives no figure for that."
        : counts + ", from which nothing follows for what was asked.";
  }

  @Override
  public String unknownWords(Step.UnknownWords step) {
    List<String> words = step.words().stream().map(Phrases::quoted).toList();
    return "The vocabulary does not have %s; measures with %s are compared by name only."
        .formatted(Phrases.list(words), words.size() == 1 ? "this word" : "these words");
  }

  /** "Iran (about 200) is read as 190 to 210.", with the lexicon if the answer was a word. */
  @Override
  public String read(Step.Read step) {
    String position = Phrases.position(step.position());
    String lexicon = step.isOfWords() ? " by the lexicon " + step.reading().lexicon().id() : "";
    return step.as()
        .map(range -> position + " is read as " + Phrases.span(range) + lexicon + ".")
        .orElseGet(
            () ->
                position
                    + " gives no number under the reading "
                    + step.reading()
                    + "; it is kept and not compared.");
  }

  @Override
  public String unitsMixed(Step.UnitsMixed step) {
    return "The figures are in different units (%s); none is converted."
        .formatted(Phrases.list(step.units()));
  }

  @Override
  public String apart(Step.Apart step) {
    String ratio = step.ratio().map(times -> ", a ratio of " + Phrases.number(times)).orElse("");
    String apart =
        step.gap().signum() == 0
            ? ""
            : ": they are " + Phrases.number(step.gap()) + " apart" + ratio;
    return "No number fits both %s and %s%s."
        .formatted(Phrases.position(step.lower()), Phrases.position(step.higher()), apart);
  }

  @Override
  public String wouldMeet(Step.WouldMeet step) {
    String both = beginning(step.lower()) + " and " + Phrases.position(step.higher());
    return "%s would meet if \"about\" reached %s percent."
        .formatted(both, Phrases.number(step.percent()));
  }

  @Override
  public String partExceedsWhole(Step.PartExceedsWhole step) {
    String part = beginning(step.part());
    return "%s counts a part and gives more than %s, who counts the whole."
        .formatted(part, Phrases.position(step.whole()));
  }

  @Override
  public String restOutside(Step.RestOutside step) {
    boolean one = isOne(step.least()) && step.most().filter(StepText::isOne).isPresent();
    Measure part = step.part();
    return "Both can hold: then %s %s outside %s."
        .formatted(
            Phrases.span(step.least(), step.most()),
            one ? Phrases.thing(part) + " falls" : Phrases.things(part) + " fall",
            part.scope().map(scope -> "the scope " + scope).orElse(part.toString()));
  }

  private static boolean isOne(BigDecimal number) {
    return number.compareTo(BigDecimal.ONE) == 0;
  }

  @Override
  public String contradicted(Step.Contradicted step) {
    return "%s; %s: not both can be true."
        .formatted(
            Phrases.beginning(step.one().origin(), Phrases.says(step.one())),
            Phrases.says(step.other()));
  }

  @Override
  public String regraded(Step.Regraded step) {
    Report report = step.report();
    List<String> reviewers = step.reviews().stream().map(Review::name).distinct().toList();
    return "%s has the grade %s by the review of %s; on record it is %s."
        .formatted(answerOf(report), report.grade(), Phrases.names(reviewers), step.before());
  }

  private static String beginning(Position position) {
    return Phrases.beginning(position.origin(), Phrases.position(position));
  }

  /** "Policy acled, step 6a (library): … Here: 12." */
  @Override
  public String ruled(Step.Ruled step) {
    List<String> figures = step.figures().stream().map(Phrases::number).toList();
    String here = figures.isEmpty() ? "" : " Here: " + Phrases.list(figures) + ".";
    String basis = Phrases.word(step.basis());
    return "Policy %s, step %s (%s): %s%s"
        .formatted(step.policy(), step.step().number(), basis, step.step().text(), here);
  }
}
