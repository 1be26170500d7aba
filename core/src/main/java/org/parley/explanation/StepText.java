package org.parley.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.parley.claim.RevisionKind;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.dispute.Report;
import org.parley.dispute.Review;
import org.parley.proposition.MeasureOrder;
import org.parley.reconcile.Step;
import org.parley.text.OneLine;
import org.parley.text.ShownName;

/**
 * A step in a sentence.
 *
 * @param phrases the phrases of the vocabulary
 */
record StepText(VocabularyPhrases phrases) implements Step.Cases<String> {
  /** A ratio below this says nothing that the gap does not say. */
  private static final BigDecimal LEAST_RATIO = new BigDecimal("1.05");

  @Override
  public String notYetKnown(Step.NotYetKnown step) {
    return answerOf(step.report()) + " is later than " + step.day() + " and is left out.";
  }

  @Override
  public String unknownDay(Step.UnknownDay step) {
    return "%s has no date and may be later than %s; it is kept."
        .formatted(answerOf(step.report()), step.day());
  }

  @Override
  public String superseded(Step.Superseded step) {
    return "%s was later %s by the same claimant and no longer counts."
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
      case RETRACTS -> "withdrawn";
      case CONFIRMS -> "confirmed";
    };
  }

  @Override
  public String presumed(Step.Presumed step) {
    Report report = step.report();
    String who =
        report.via().isEmpty() ? ShownName.of(report.claimant()) : Phrases.names(report.via());
    return ("The publisher of '%s' is not recorded. Every figure of %s is also in the texts that it"
            + " draws on, so %s is taken as its publisher, repeating them.")
        .formatted(report.source().map(id -> OneLine.of(id.value())).orElse("the text"), who, who);
  }

  @Override
  public String rendered(Step.Rendered step) {
    String through = through(step.report());
    return "%s%s differs from the original (%s) and is not counted."
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
      return who + " gave no answer.";
    }
    String answer = Phrases.answer(report.answer());
    return report.claim().isRetraction()
        ? who + " withdrew the answer " + answer + "."
        : who + " passes on the answer " + answer + " without endorsing it.";
  }

  @Override
  public String gathered(Step.Gathered step) {
    String reports = Phrases.count(step.position().reports().size(), "report");
    return "%s carry the answer of %s; it is counted once."
        .formatted(Phrases.capital(reports), Phrases.position(step.position()));
  }

  @Override
  public String aligned(Step.Aligned step) {
    if (step.order() == MeasureOrder.SAME) {
      return "%s is recorded as %s, which is the same in other words."
          .formatted(beginning(step.position()), step.measure());
    }
    String counts =
        beginning(step.position())
            + verb(step.position(), " counts ", " count ")
            + phrases.counted(step.measure());
    if (step.aligned()) {
      return counts + "; it is nevertheless treated as an answer to the question.";
    }
    String order = step.order().name().toLowerCase(Locale.ROOT);
    return step.order() == MeasureOrder.NARROWER || step.order() == MeasureOrder.BROADER
        ? counts + ", which is " + order + " than the question."
        : counts + ", which cannot be compared with the question.";
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
        .map(
            range ->
                position
                    + verb(step.position(), " is", " are")
                    + " read as "
                    + Phrases.span(range)
                    + lexicon
                    + ".")
        .orElseGet(
            () ->
                position
                    + verb(step.position(), " gives", " give")
                    + " no number under the reading "
                    + step.reading()
                    + verb(step.position(), " and is", " and are")
                    + " not compared.");
  }

  @Override
  public String unitsMixed(Step.UnitsMixed step) {
    return "The figures are in different units (%s) and are not compared."
        .formatted(Phrases.list(step.units()));
  }

  @Override
  public String apart(Step.Apart step) {
    String both = beginning(step.lower()) + " and " + Phrases.position(step.higher());
    if (step.gap().signum() == 0) {
      return both + " exclude each other.";
    }
    String ratio =
        step.ratio()
            .filter(times -> times.compareTo(LEAST_RATIO) >= 0)
            .map(times -> ", a ratio of " + Phrases.number(times))
            .orElse("");
    return both + " are " + Phrases.number(step.gap()) + " apart" + ratio + ".";
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
    return (verb(step.part(), "%s counts a part, yet exceeds", "%s count a part, yet exceed")
            + " the whole counted by %s.")
        .formatted(part, Phrases.position(step.whole()));
  }

  @Override
  public String restOutside(Step.RestOutside step) {
    return "They can all be true if " + new RestText(phrases, step).condition() + ".";
  }

  @Override
  public String contradicted(Step.Contradicted step) {
    return "%s; %s. They cannot both be true."
        .formatted(
            Phrases.beginning(step.one().origin(), phrases.says(step.one())),
            phrases.says(step.other()));
  }

  @Override
  public String regraded(Step.Regraded step) {
    Report report = step.report();
    List<String> reviewers = step.reviews().stream().map(Review::name).distinct().toList();
    return "%s is graded %s by %s; on record it is graded %s."
        .formatted(answerOf(report), report.grade(), Phrases.names(reviewers), step.before());
  }

  private String verb(Position position, String one, String many) {
    return phrases.isPlural(position) ? many : one;
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
