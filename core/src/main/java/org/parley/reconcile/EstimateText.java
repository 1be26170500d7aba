package org.parley.reconcile;

/** An estimate in a word or two. */
final class EstimateText {
  private EstimateText() {}

  static String of(Estimate estimate) {
    return estimate.match(
        single -> English.number(single.value()),
        EstimateText::figure,
        blank -> "blank",
        notReported -> notReported.code() + " (not reported)",
        noEvent -> "no event",
        undetermined -> "undetermined");
  }

  private static String figure(Estimate.Figure figure) {
    return figure
        .best()
        .map(
            best ->
                English.number(figure.low())
                    + " / "
                    + English.number(best)
                    + " / "
                    + figure.high().map(English::number).orElse("none"))
        .orElseGet(() -> range(figure));
  }

  /** "180 to 180": a range whose ends meet is still a range, and no single number. */
  private static String range(Estimate.Figure figure) {
    return figure
        .high()
        .map(high -> English.number(figure.low()) + " to " + English.number(high))
        .orElseGet(() -> "at least " + English.number(figure.low()));
  }
}
