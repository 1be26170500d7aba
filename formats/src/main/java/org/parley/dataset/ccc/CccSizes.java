package org.parley.dataset.ccc;

import java.math.BigDecimal;
import java.util.Optional;
import org.parley.claim.Claim;
import org.parley.code.Code;
import org.parley.dataset.CellWriter;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;

/**
 * The number of participants: one claim of the consortium.
 *
 * <p>The lowest and the highest number reported are the ends, the mean is the preferred figure, and
 * the words are kept. Equal ends are one exact number. So is a single end, with a code for which
 * one it is; the data dictionary then uses it as the mean too. Words alone are a number given in
 * words only.
 */
final class CccSizes {
  static final String PART = "size";

  private static final String LOW = "size_low";
  private static final String HIGH = "size_high";
  private static final String MEAN = "size_mean";
  private static final String TEXT = "size_text";
  private static final Measure PRESENT = Measure.parse("person+present");
  private static final String SCHEME = "ccc.end";
  private static final Code LOW_ONLY = new Code(SCHEME, "low");
  private static final Code HIGH_ONLY = new Code(SCHEME, "high");

  private CccSizes() {}

  static void read(NamedCells row, CrowdEvent gathering, RowEntities.Builder entities) {
    size(row).map(said -> claim(row, gathering, said)).ifPresent(entities::addClaims);
  }

  private static Claim claim(NamedCells row, CrowdEvent gathering, Quantity said) {
    Claim.Builder claim =
        gathering.compiling(PART, new Measurement(gathering.event(), PRESENT, said));
    boolean low = row.text(LOW).isPresent();
    if (low != row.text(HIGH).isPresent()) {
      claim.addCodes(low ? LOW_ONLY : HIGH_ONLY);
    }
    return claim.build();
  }

  private static Optional<Quantity> size(NamedCells row) {
    Optional<BigDecimal> low = row.figure(LOW);
    Optional<BigDecimal> high = row.figure(HIGH);
    if (row.text(LOW).isPresent() != low.isPresent()
        || row.text(HIGH).isPresent() != high.isPresent()) {
      return Optional.empty();
    }
    if (low.isEmpty() && high.isEmpty()) {
      row.text(MEAN).ifPresent(mean -> row.report(MEAN, "must come with a low and a high"));
      return row.read(TEXT, Quantity::unspecified);
    }
    return between(row, low.or(() -> high).get(), high.or(() -> low).get())
        .map(said -> row.read(TEXT, said::withWords).orElse(said));
  }

  private static Optional<Quantity> between(NamedCells row, BigDecimal low, BigDecimal high) {
    if (low.compareTo(high) > 0) {
      row.report(LOW, "must not exceed size_high, got " + low + " and " + high);
      return Optional.empty();
    }
    Optional<BigDecimal> mean = row.figure(MEAN).filter(within -> isWithin(row, within, low, high));
    return Optional.of(
        low.compareTo(high) == 0
            ? Quantity.exactly(low)
            : Quantity.builder()
                .quantifier(Quantifier.BETWEEN)
                .low(low)
                .high(high)
                .best(mean)
                .build());
  }

  private static boolean isWithin(
      NamedCells row, BigDecimal mean, BigDecimal low, BigDecimal high) {
    boolean within = mean.compareTo(low) >= 0 && mean.compareTo(high) <= 0;
    if (!within) {
      row.report(MEAN, "must be from " + low + " to " + high + ", got " + mean);
    }
    return within;
  }

  static void write(RowEntities entities, CrowdEvent gathering, CellWriter cells) {
    entities
        .claim(gathering.parts().claim(PART))
        .filter(claim -> claim.proposition() instanceof Measurement)
        .ifPresent(claim -> write(claim, ((Measurement) claim.proposition()).quantity(), cells));
  }

  private static void write(Claim claim, Quantity said, CellWriter cells) {
    cells.put(TEXT, said.words());
    if (said.quantifier() == Quantifier.BETWEEN) {
      cells.put(LOW, said.low().map(BigDecimal::toPlainString));
      cells.put(HIGH, said.high().map(BigDecimal::toPlainString));
      cells.put(MEAN, said.best().map(BigDecimal::toPlainString));
    } else if (said.quantifier() == Quantifier.EXACT) {
      Optional<String> number = said.value().map(BigDecimal::toPlainString);
      cells.put(LOW, number.filter(end -> !claim.codes().contains(HIGH_ONLY)));
      cells.put(HIGH, number.filter(end -> !claim.codes().contains(LOW_ONLY)));
      cells.put(MEAN, number);
    }
  }
}
