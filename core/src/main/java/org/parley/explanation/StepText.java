package org.parley.explanation;

import java.math.BigDecimal;
import java.util.Locale;
import org.parley.claim.RevisionKind;
import org.parley.dispute.Answer;
import org.parley.dispute.Report;
import org.parley.event.ParticipantRole;
import org.parley.proposition.MeasureOrder;
import org.parley.reconcile.Step;

/** A step in a sentence. */
final class StepText implements Step.Cases<String> {
  @Override
  public String notYetKnown(Step.NotYetKnown step) {
    return answerOf(step.report()) + " was not yet known on " + step.day() + " and is left out.";
  }

  @Override
  public String unknownDay(Step.UnknownDay step) {
    return answerOf(step.report())
        + " has no day, so it may not have been known on "
        + step.day()
        + "; it is kept.";
  }

  @Override
  public String superseded(Step.Superseded step) {
    RevisionKind kind = step.by().kind();
    String verb =
        kind == RevisionKind.UPDATES
            ? "updated"
            : kind == RevisionKind.CORRECTS ? "corrected" : "taken back";
    return answerOf(step.report())
        + " was later "
        + verb
        + " by its own claimant and no longer counts.";
  }

  /** "The answer of Iran (200, 2024-10-01)". */
  private static String answerOf(Report report) {
    return "The answer of "
        + report.claimant()
        + " ("
        + Phrases.answer(report.answer())
        + report.said().map(when -> ", " + Phrases.time(when)).orElse("")
        + ")";
  }

  @Override
  public String noAnswer(Step.NoAnswer step) {
    Report report = step.report();
    String who = Phrases.capital(report.claimant());
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
    return Phrases.capital(Phrases.count(step.position().reports().size(), "report"))
        + " carry the word of "
        + Phrases.position(step.position())
        + "; they count once.";
  }

  @Override
  public String aligned(Step.Aligned step) {
    String counts =
        Phrases.capital(Phrases.position(step.position())) + " counts " + step.measure();
    if (step.aligned()) {
      return counts + " and is taken for an answer all the same.";
    }
    String order = step.order().name().toLowerCase(Locale.ROOT);
    return step.order() == MeasureOrder.NARROWER || step.order() == MeasureOrder.BROADER
        ? counts + ", which is " + order + " than what was asked, and gives no figure for that."
        : counts + ", from which nothing follows for what was asked.";
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
    return "The figures are in different units ("
        + Phrases.list(step.units())
        + "); none is converted.";
  }

  @Override
  public String apart(Step.Apart step) {
    String apart =
        step.gap().signum() == 0
            ? ""
            : ": they are "
                + Phrases.number(step.gap())
                + " apart"
                + step.ratio().map(times -> ", a ratio of " + Phrases.number(times)).orElse("");
    return "No number fits both "
        + Phrases.position(step.lower())
        + " and "
        + Phrases.position(step.higher())
        + apart
        + ".";
  }

  @Override
  public String wouldMeet(Step.WouldMeet step) {
    return Phrases.capital(Phrases.position(step.lower()))
        + " and "
        + Phrases.position(step.higher())
        + " would meet if \"about\" reached "
        + Phrases.number(step.percent())
        + " percent.";
  }

  @Override
  public String partExceedsWhole(Step.PartExceedsWhole step) {
    return Phrases.capital(Phrases.position(step.part()))
        + " counts a part and gives more than "
        + Phrases.position(step.whole())
        + ", who counts the whole.";
  }

  @Override
  public String restOutside(Step.RestOutside step) {
    boolean one = isOne(step.least()) && step.most().filter(StepText::isOne).isPresent();
    return "Both can hold: then "
        + Phrases.span(step.least(), step.most())
        + " "
        + (one ? Phrases.thing(step.part()) : Phrases.things(step.part()))
        + (one ? " falls" : " fall")
        + " outside "
        + step.part().scope().map(scope -> "the scope " + scope).orElse(step.part().toString())
        + ".";
  }

  private static boolean isOne(BigDecimal number) {
    return number.compareTo(BigDecimal.ONE) == 0;
  }

  @Override
  public String contradicted(Step.Contradicted step) {
    return Phrases.capital(Phrases.says(step.one()))
        + "; "
        + Phrases.says(step.other())
        + ": not both can be true.";
  }

  @Override
  public String side(Step.Side step) {
    String side = step.role().map(ParticipantRole::toEnglish).orElse("independent");
    return Phrases.capital(side) + ": " + Phrases.span(step.range()) + ".";
  }

  /** "Policy acled, step 6a (library): … Here: 12." */
  @Override
  public String ruled(Step.Ruled step) {
    return "Policy "
        + step.policy()
        + ", step "
        + step.step().number()
        + " ("
        + Phrases.word(step.basis())
        + "): "
        + step.step().text()
        + (step.figures().isEmpty()
            ? ""
            : " Here: "
                + Phrases.list(step.figures().stream().map(Phrases::number).toList())
                + ".");
  }

  @Override
  public String decided(Step.Decided step) {
    return "Policy " + step.policy() + ": " + step.rule();
  }
}
