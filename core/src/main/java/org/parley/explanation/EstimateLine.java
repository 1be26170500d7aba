package org.parley.explanation;

import org.parley.reconcile.Estimate;
import org.parley.reconcile.PlainPolicy;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Verdict;

/** The estimate of a verdict in a sentence. */
record EstimateLine(Verdict verdict) implements Estimate.Cases<String> {
  static String of(Verdict verdict) {
    return verdict.estimate().match(new EstimateLine(verdict));
  }

  @Override
  public String single(Estimate.Single single) {
    return (isHull() ? "Reported: " : policy()) + Phrases.number(single.value()) + unit() + ".";
  }

  @Override
  public String figure(Estimate.Figure figure) {
    return isHull() ? reported(figure) : policy() + figures(figure) + unit() + ".";
  }

  /** "180 (low 180, high 200)", "low 180, high 200". */
  private String figures(Estimate.Figure figure) {
    String both = new BoundText(verdict, figure).both();
    return figure.best().map(best -> Phrases.number(best) + " (" + both + ")").orElse(both);
  }

  /** "Reported range: 180 to 200.", "Reported: at least 20." */
  private String reported(Estimate.Figure figure) {
    return new BoundText(verdict, figure).range() + unit() + ".";
  }

  private boolean isHull() {
    return verdict.policy().equals(PlainPolicy.HULL);
  }

  @Override
  public String blank(Estimate.Blank blank) {
    return policy() + "no figure, though there were some.";
  }

  @Override
  public String notReported(Estimate.NotReported notReported) {
    return policy() + English.of(notReported) + ".";
  }

  @Override
  public String noEvent(Estimate.NoEvent noEvent) {
    return policy() + "no figure: such an event would not be listed.";
  }

  @Override
  public String undetermined(Estimate.Undetermined undetermined) {
    return "No estimate. " + undetermined.reason();
  }

  private String policy() {
    return "Policy " + verdict.policy().id() + " gives ";
  }

  /** The unit of the figures, unless it is the plain count. */
  private String unit() {
    return verdict.positions().stream()
        .filter(ReadPosition::isFigure)
        .findFirst()
        .flatMap(ReadPosition::amount)
        .map(amount -> amount.quantity().unit().inEnglish())
        .filter(unit -> !unit.isEmpty())
        .map(unit -> unit.equals("percent") ? " percent" : " (in " + unit + ")")
        .orElse("");
  }
}
