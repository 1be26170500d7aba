package org.parley.fuzz.reader;

import com.google.errorprone.annotations.Immutable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.parley.claimreview.ClaimReviews;
import org.parley.claimreview.GoogleFactChecks;
import org.parley.dossier.Dossier;
import org.parley.file.ReadResult;
import org.parley.input.InvalidInputException;

/**
 * Fact-checks, as JSON-LD or in Google's form: the dossier is the same after being written and read
 * again, also as a dossier in JSON.
 */
public final class FactChecksTarget implements Target {
  /** Reads bytes. */
  @Immutable
  private interface Reader {
    ReadResult read(byte[] input);
  }

  /** Writes a dossier. */
  @Immutable
  private interface Writer {
    void write(Dossier dossier, OutputStream out);
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
        (dossier, out) -> ClaimReviews.withDefaults().write(dossier, out));
  }

  /** The JSON of Google's Fact Check Tools. */
  public static FactChecksTarget ofGoogle() {
    return new FactChecksTarget(
        input -> GoogleFactChecks.withDefaults().read(new ByteArrayInputStream(input)),
        (dossier, out) -> GoogleFactChecks.withDefaults().write(dossier, out));
  }

  @Override
  public Outcome tryInput(byte[] input) {
    ReadResult reading;
    try {
      reading = reader.read(input);
    } catch (InvalidInputException refused) {
      Laws.oneALine(refused.getMessage(), refused.problems());
      return Outcome.REFUSED;
    }
    reading.problems().forEach(problem -> Laws.oneLine(problem.toString()));
    DossierJsonTarget.checkWritten(reading.dossier());
    if (reading.dossier().claims().isEmpty()) {
      return Outcome.REFUSED;
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    writer.write(reading.dossier(), written);
    Laws.same(
        "a dossier and its fact-checks",
        reading.dossier(),
        reader.read(written.toByteArray()).dossier());
    return Outcome.READ;
  }
}
