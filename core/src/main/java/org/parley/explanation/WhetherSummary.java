package org.parley.explanation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.claim.Firmness;
import org.parley.dispute.Position;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Verdict;

/**
 * The summary of a verdict on whether an event happened.
 *
 * @param verdict the verdict
 * @param phrases the phrases of its vocabulary
 */
record WhetherSummary(Verdict verdict, VocabularyPhrases phrases) {
  ImmutableList<String> sentences() {
    Map<String, List<Position>> groups =
        verdict.positions().stream()
            .map(ReadPosition::position)
            .collect(
                Collectors.groupingBy(
                    WhetherSummary::said, LinkedHashMap::new, Collectors.toList()));
    var sentences = ImmutableList.<String>builder();
    List<String> clauses = new ArrayList<>();
    groups.forEach(
        (said, positions) -> clauses.add(new Claimants(phrases, positions).say() + " " + said));
    if (clauses.isEmpty()) {
      return sentences.add("No one says whether it happened.").build();
    }
    String lead = verdict.agreement() == Agreement.SINGLE ? "Single source: " : "";
    Claimants first = new Claimants(phrases, groups.values().iterator().next());
    sentences.add(first.beginning(lead + String.join("; ", clauses)) + ".");
    if (verdict.agreement() == Agreement.CONTESTED) {
      sentences.add("They cannot all be right.");
    }
    return sentences.addAll(new StakeText(verdict, phrases).sentences("says anything")).build();
  }

  /** "it happened", "it possibly did not happen". */
  private static String said(Position position) {
    boolean firm = position.firmness() == Firmness.FIRM;
    String how = firm ? "" : VocabularyPhrases.hedge(position) + " ";
    return "it " + how + (position.isDenial() ? "did not happen" : "happened");
  }
}
