package org.parley.explanation;

import java.math.BigDecimal;
import org.parley.proposition.Measure;
import org.parley.reconcile.Step;

/**
 * The condition under which the figures of a part and of the whole can both be right.
 *
 * @param phrases the phrases of the vocabulary
 * @param step the step that gives the rest
 */
record RestText(VocabularyPhrases phrases, Step.RestOutside step) {
  private static final String WERE = "were ";

  /** "20 were not launched at Israel", "1 was not among the soldiers". */
  String condition() {
    Measure part = step.part();
    if (!phrases.things(part).equals(phrases.things(step.whole()))) {
      return rest() + was() + "not among the " + phrases.things(part);
    }
    String happened = phrases.happened(part);
    return happened.startsWith(WERE)
        ? rest() + was() + "not " + happened.substring(WERE.length())
        : rest() + (isOne() ? " is" : " are") + " left out of the narrower figure";
  }

  private String was() {
    return isOne() ? " was " : " " + WERE;
  }

  private String rest() {
    return step.least().signum() == 0
        ? step.most().map(most -> "up to " + Phrases.number(most)).orElse("some")
        : Phrases.span(step.least(), step.most());
  }

  private boolean isOne() {
    return step.most().filter(RestText::isOne).isPresent();
  }

  private static boolean isOne(BigDecimal number) {
    return number.compareTo(BigDecimal.ONE) == 0;
  }
}
