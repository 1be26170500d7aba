package org.parley.explanation;

import java.util.ArrayList;
import java.util.List;
import org.parley.dispute.Position;

/**
 * Claimants as the subject of a sentence.
 *
 * @param phrases the phrases of the vocabulary
 * @param positions their positions, at least one
 */
record Claimants(VocabularyPhrases phrases, List<Position> positions) {
  /** How many are named; of more, one fewer and the number of the others. */
  private static final int NAMED = 4;

  /** "Iran", "Iran and Israel", "Iran, Israel, Oman and three others". */
  String names() {
    List<String> names = new ArrayList<>(distinct());
    if (names.size() > NAMED) {
      int others = names.size() - NAMED + 1;
      names.subList(NAMED - 1, names.size()).clear();
      names.add(Phrases.small(others) + " others");
    }
    return Phrases.list(names);
  }

  int count() {
    return distinct().size();
  }

  private List<String> distinct() {
    return positions.stream().map(Phrases::claimant).distinct().toList();
  }

  boolean isPlural() {
    return count() > 1 || phrases.isPlural(positions.get(0));
  }

  /** "Iran says", "Prosecutors say". */
  String say() {
    return does("say", "says");
  }

  /** The names with a verb that agrees with them. */
  String does(String many, String one) {
    return names() + " " + (isPlural() ? many : one);
  }

  /** The sentence with a capital at its head if it begins with somebody who is only described. */
  String beginning(String sentence) {
    return Phrases.beginning(positions.get(0).origin(), sentence);
  }
}
