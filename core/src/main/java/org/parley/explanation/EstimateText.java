package org.parley.explanation;

import org.parley.reconcile.Estimate;

/** An estimate in a word or two. */
final class EstimateText implements Estimate.Cases<String> {
  @Override
  public String single(Estimate.Single single) {
    return Phrases.number(single.value());
  }

  @Override
  public String figure(Estimate.Figure figure) {
    return figure
        .best()
        .map(
            best ->
                Phrases.number(figure.low())
                    + " / "
                    + Phrases.number(best)
                    + " / "
                    + figure.high().map(Phrases::number).orElse("none"))
        .orElseGet(() -> range(figure));
  }

  /** "180 to 180": a range whose ends meet is still a range, and not a single number. */
  private static String range(Estimate.Figure figure) {
    return figure
        .high()
        .map(high -> Phrases.number(figure.low()) + " to " + Phrases.number(high))
        .orElseGet(() -> "at least " + Phrases.number(figure.low()));
  }

  @Override
  public String blank(Estimate.Blank blank) {
    return "blank";
  }

  @Override
  public String notReported(Estimate.NotReported notReported) {
    return notReported.code() + " (not reported)";
  }

  @Override
  public String noEvent(Estimate.NoEvent noEvent) {
    return "no event";
  }

  @Override
  public String undetermined(Estimate.Undetermined undetermined) {
    return "undetermined";
  }
}
