package org.parley.fuzz.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.errorprone.annotations.Immutable;
import java.io.ByteArrayInputStream;
import org.parley.claimreview.ClaimReviews;
import org.parley.claimreview.FactCheckReading;
import org.parley.claimreview.GoogleFactChecks;
import org.parley.dossier.Dossier;
import org.parley.json.InvalidJsonException;

/**
 * Fact-checks, as JSON-LD or in Google's form: what was read is written and read again as the same,
 * and as a dossier in JSON too.
 */
public final class FactChecksTarget implements Target {
  /** Reads bytes. */
  @Immutable
  private interface Reader {
    FactCheckReading read(byte[] input);
  }

  /** Writes a dossier. */
  @Immutable
  private interface Writer {
    String write(Dossier dossier);
  }

  private final Reader reader;
  private final Writer writer;

  private FactChecksTarget(Reader reader, Writer writer) {
    this.reader = reader;
    this.writer = writer;
  }

  /** ClaimReview as JSON-LD. */
  public static FactChecksTarget ofClaimReviews() {
    return new FactChecksTarget(
        input -> ClaimReviews.withDefaults().read(new ByteArrayInputStream(input)),
        dossier -> ClaimReviews.withDefaults().write(dossier));
  }

  /** The JSON of Google's Fact Check Tools. */
  public static FactChecksTarget ofGoogle() {
    return new FactChecksTarget(
        input -> GoogleFactChecks.withDefaults().read(new ByteArrayInputStream(input)),
        dossier -> GoogleFactChecks.withDefaults().write(dossier));
  }

  @Override
  public Outcome tryInput(byte[] input) {
    FactCheckReading reading;
    try {
      reading = reader.read(input);
    } catch (InvalidJsonException refused) {
      Laws.oneALine(refused.getMessage(), refused.problems());
      return Outcome.REFUSED;
    }
    reading.problems().forEach(problem -> Laws.oneLine(problem.toString()));
    DossierJsonTarget.checkWritten(reading.dossier());
    if (reading.dossier().claims().isEmpty()) {
      return Outcome.REFUSED;
    }
    byte[] written = writer.write(reading.dossier()).getBytes(UTF_8);
    Laws.same("a dossier and its fact-checks", reading.dossier(), reader.read(written).dossier());
    return Outcome.READ;
  }
}
