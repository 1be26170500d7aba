package org.parley.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.parley.reconcile.ReportedFigure;

/**
 * The figures that give one number, and the votes for it.
 *
 * @param value the number
 * @param said the figures that give it
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

  /** The number of origins that give it. */
  int origins() {
    return ReportedFigure.origins(said);
  }
}
