package org.parley.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.parley.reconcile.ReportedFigure;

/**
 * Figures by the number they give, from the lowest: who backs which.
 *
 * @param value the number
 * @param said those who give it
 */
record Votes(BigDecimal value, List<ReportedFigure> said) {
  /** A figure and who gives it. */
  interface Numbering {
    BigDecimal number(ReportedFigure said);
  }

  static List<Votes> count(List<ReportedFigure> all, Numbering numbering) {
    List<ReportedFigure> sorted = new ArrayList<>(all);
    sorted.sort((one, other) -> numbering.number(one).compareTo(numbering.number(other)));
    List<Votes> votes = new ArrayList<>();
    for (ReportedFigure one : sorted) {
      BigDecimal value = numbering.number(one);
      if (votes.isEmpty() || votes.get(votes.size() - 1).value.compareTo(value) != 0) {
        votes.add(new Votes(value, new ArrayList<>()));
      }
      votes.get(votes.size() - 1).said.add(one);
    }
    return votes;
  }

  /** How many origins back it. */
  int origins() {
    return ReportedFigure.origins(said);
  }
}
