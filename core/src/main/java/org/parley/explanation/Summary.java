package org.parley.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.parley.proposition.Question;
import org.parley.reconcile.Verdict;

/** A verdict in a few sentences, for print. */
final class Summary {
  private Summary() {}

  static String of(Verdict verdict) {
    VocabularyPhrases phrases = new VocabularyPhrases(verdict.vocabulary());
    ImmutableList<String> answers =
        verdict
            .question()
            .match(
                new Question.Cases<ImmutableList<String>>(
                    many -> new CountSummary(verdict, phrases).sentences(),
                    who -> new WhoSummary(verdict, phrases, who.role()).sentences(),
                    whether -> new WhetherSummary(verdict, phrases).sentences()));
    ImmutableList<String> changes = new SummaryOfChanges(verdict, phrases).sentences();
    return String.join(" ", Iterables.concat(answers, changes));
  }
}
