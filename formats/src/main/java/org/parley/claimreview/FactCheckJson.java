package org.parley.claimreview;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.parley.dossier.Dossier;
import org.parley.extension.ExtensionValue;
import org.parley.file.ReadResult;
import org.parley.input.ProblemCollector;
import org.parley.json.ParleyJson;
import org.parley.json.ReadLimits;

/**
 * A form of fact-checks in JSON: how its documents are opened and written.
 *
 * @param <F> the form itself
 */
public abstract sealed class FactCheckJson<F extends FactCheckJson<F>>
    permits ClaimReviews, GoogleFactChecks {
  private final ParleyJson json;

  FactCheckJson(ParleyJson json) {
    this.json = json;
  }

  final ParleyJson json() {
    return json;
  }

  abstract F copy(ParleyJson other);

  /** Reads a document; its problems are added to the collector. */
  abstract Dossier read(JsonCursor document, ProblemCollector problems);

  /** The document of a dossier. */
  abstract ExtensionValue document(Dossier dossier);

  /** A copy with other limits. */
  public F with(ReadLimits limits) {
    return copy(json.with(requireNonNull(limits, "limits")));
  }

  /** A copy that writes for people: indented, a member a line. */
  public F indented() {
    return copy(json.indented());
  }

  /**
   * Reads a file.
   *
   * @throws org.parley.input.InvalidInputException if it is not JSON, or carries a dossier that is
   *     not consistent
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public ReadResult read(Path file) {
    return read(json.read(file, ExtensionValue.class));
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @throws org.parley.input.InvalidInputException if it is not JSON, or carries a dossier that is
   *     not consistent
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public ReadResult read(InputStream stream) {
    return read(json.read(stream, ExtensionValue.class));
  }

  /**
   * Reads a text.
   *
   * @throws org.parley.input.InvalidInputException if it is not JSON, or carries a dossier that is
   *     not consistent
   */
  public ReadResult read(String text) {
    return read(json.read(text, ExtensionValue.class));
  }

  private ReadResult read(ExtensionValue value) {
    ProblemCollector problems = ProblemCollector.withDefaults();
    return ReadResult.of(read(JsonCursor.root(value), problems), problems);
  }

  /** Writes a dossier as text. */
  public String write(Dossier dossier) {
    return json.write(document(dossier));
  }

  /**
   * Writes a dossier to a file, in UTF-8. If that fails, the file is as it was before.
   *
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public void write(Dossier dossier, Path file) {
    json.write(document(dossier), file);
  }

  /**
   * Writes a dossier to a stream, in UTF-8; the stream remains open.
   *
   * @throws java.io.UncheckedIOException if the stream cannot be written
   */
  public void write(Dossier dossier, OutputStream stream) {
    json.write(document(dossier), stream);
  }
}
