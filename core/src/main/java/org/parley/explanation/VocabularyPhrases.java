package org.parley.explanation;

import java.math.BigDecimal;
import java.util.Optional;
import org.parley.claim.Firmness;
import org.parley.claim.Stance;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.dispute.Position;
import org.parley.event.ParticipantRole;
import org.parley.measure.MeasurePhrase;
import org.parley.measure.MeasureVocabulary;
import org.parley.proposition.Flow;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;
import org.parley.text.OneLine;
import org.parley.text.ShownName;

/**
 * The phrases that depend on a vocabulary: measures in words, and verbs that agree with a claimant.
 *
 * @param vocabulary the vocabulary
 */
record VocabularyPhrases(MeasureVocabulary vocabulary) {
  static final VocabularyPhrases STANDARD = new VocabularyPhrases(MeasureVocabulary.standard());

  /** "How many missiles were launched at Israel?". */
  String question(Question question) {
    return question.match(
        new Question.Cases<>(
            many -> "How many " + things(many.measure()) + " " + happened(many.measure()) + "?",
            who -> who(who.role()),
            whether -> "Did it happen?"));
  }

  private static String who(ParticipantRole role) {
    if (role.equals(ParticipantRole.INITIATOR)) {
      return "Who was responsible?";
    }
    return role.equals(ParticipantRole.PARTY)
        ? "Who were the parties?"
        : "Who was the " + role.toEnglish() + "?";
  }

  /** "missiles". */
  String things(Measure measure) {
    return vocabulary.phrase(measure).many();
  }

  /** "were launched at Israel". */
  String happened(Measure measure) {
    return vocabulary.phrase(measure).manyDid() + span(measure);
  }

  /** "missiles that were launched at Israel", "people who were killed". */
  String counted(Measure measure) {
    String that = measure.object().equals("person") ? " who " : " that ";
    return things(measure) + that + happened(measure);
  }

  private static String span(Measure measure) {
    String all = measure.flow() == Flow.CUMULATIVE ? " in all" : "";
    return measure.period().map(period -> " " + DateText.during(period)).orElse(all);
  }

  /** "200 missiles were launched", "at least one person was killed", "no one was killed". */
  String sentence(Answer.Amount amount) {
    return amount(amount, true);
  }

  /** "200 were launched": the same without the noun. */
  String withoutNoun(Answer.Amount amount) {
    return amount(amount, false);
  }

  private String amount(Answer.Amount amount, boolean noun) {
    Measure measure = amount.measure();
    Quantity quantity = amount.quantity();
    MeasurePhrase phrase = vocabulary.phrase(measure);
    if (quantity.unit().equals(Unit.COUNT) && isExactly(quantity, BigDecimal.ZERO)) {
      return phrase.one().equals("person")
          ? "no one " + phrase.oneDid() + span(measure)
          : "no " + phrase.many() + " " + phrase.manyDid() + span(measure);
    }
    boolean one = quantity.value().filter(v -> v.compareTo(BigDecimal.ONE) == 0).isPresent();
    String did = (one ? phrase.oneDid() : phrase.manyDid()) + span(measure);
    String things = noun ? " " + things(quantity, one ? phrase.one() : phrase.many()) : "";
    return number(quantity) + things.stripTrailing() + " " + did + best(quantity);
  }

  private static String things(Quantity quantity, String noun) {
    if (quantity.unit().equals(Unit.PERCENT)) {
      return "of the " + noun;
    }
    return quantity.unit().equals(Unit.COUNT) ? noun : "";
  }

  private static boolean isExactly(Quantity quantity, BigDecimal number) {
    return quantity.quantifier() == Quantifier.EXACT
        && quantity.value().filter(value -> value.compareTo(number) == 0).isPresent();
  }

  /** "about 200"; a best figure of a range is said elsewhere. */
  static String number(Quantity quantity) {
    String text = OneLine.of(quantity.toEnglish());
    return quantity.best().isPresent() ? text.substring(0, text.indexOf(", best ")) : text;
  }

  private static String best(Quantity quantity) {
    return quantity.best().map(best -> " (best figure " + Phrases.number(best) + ")").orElse("");
  }

  /** "Iran says 200", "Prosecutors deny that it was Israel". */
  String says(Position position) {
    return Phrases.claimant(position) + saying(position, false);
  }

  /** Whether a claimant takes a plural verb. */
  boolean isPlural(Position position) {
    return position.origin().members().size() > 1 || vocabulary.isPlural(position.claimant());
  }

  /**
   * " says 200", " deny that it was Israel", " says that it was possibly Israel".
   *
   * @param counting whether to say what is counted
   */
  String saying(Position position, boolean counting) {
    boolean plural = isPlural(position);
    boolean denial = position.isDenial();
    if (position.firmness() == Firmness.FIRM) {
      if (namesItself(position)) {
        return (denial ? (plural ? " deny" : " denies") : plural ? " claim" : " claims")
            + " responsibility";
      }
      return denial
          ? (plural ? " deny " : " denies ") + position.answer().match(denied())
          : say(plural) + " " + position.answer().match(said("", "", counting));
    }
    return say(plural)
        + " "
        + position.answer().match(said(hedge(position) + " ", denial ? "not " : "", counting));
  }

  /** Whether a claimant says that it was they. */
  static boolean namesItself(Position position) {
    return position.answer() instanceof Answer.ResponsibleActor who
        && position.origin().equals(new Origin.Speaker(who.actor()));
  }

  private Answer.Cases<String> denied() {
    return new Answer.Cases<>(
        amount -> "that " + sentence(amount),
        who -> "that it was " + ShownName.of(who.name()),
        happened -> "that it happened",
        leftOpen -> "that it happened");
  }

  private static String say(boolean plural) {
    return plural ? " say" : " says";
  }

  /** "probably" or "possibly". */
  static String hedge(Position position) {
    Optional<Stance> stance = position.stance();
    return stance.filter(Phrases.LIKELY::contains).isPresent() ? "probably" : "possibly";
  }

  /** The answer as it is said, with how likely it is and whether it is denied. */
  private Answer.Cases<String> said(String how, String not, boolean counting) {
    return new Answer.Cases<>(
        amount -> how + not + (counting ? sentence(amount) : Phrases.answer(amount)),
        who -> "that it was " + how + not + ShownName.of(who.name()),
        happened -> "that it " + how + (not.isEmpty() ? "happened" : "did not happen"),
        leftOpen -> "that it happened");
  }
}
