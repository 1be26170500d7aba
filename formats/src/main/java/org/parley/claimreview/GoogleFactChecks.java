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
 * The JSON of Google's Fact Check Tools, {@code claims[]} with {@code claimReview[]}, in and out.
 *
 * <pre>{@code
 * ReadResult reading = GoogleFactChecks.withDefaults().read(Path.of("search.json"));
 * }</pre>
 *
 * <p>Each claim becomes one of its claimant, in words, and each review of it an assessment by its
 * publisher. The form has a textual rating and no scale, so the opinion is NEUTRAL and {@code
 * opinion:unstated} says why. What was read is kept whole beside it and is written as it was found,
 * as long as the dossier is what was read.
 *
 * <p>Another dossier is written as far as the form goes: of each claim the text, the claimant and
 * the day, of each assessment the publisher, the page, the day and the rating in words. The form
 * has no place for anything else; {@link ClaimReviews} carries all.
 *
 * <p>The defaults are those of {@link ReadLimits}, and output without indentation.
 *
 * @see <a href="https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims">
 *     Fact Check Tools API, claims</a>
 */
public final class GoogleFactChecks {
  private static final GoogleFactChecks DEFAULTS = new GoogleFactChecks(ParleyJson.withDefaults());

  private final ParleyJson json;

  private GoogleFactChecks(ParleyJson json) {
    this.json = json;
  }

  /** Default limits, no indentation. */
  public static GoogleFactChecks withDefaults() {
    return DEFAULTS;
  }

  /** A copy with other limits. */
  public GoogleFactChecks with(ReadLimits limits) {
    return new GoogleFactChecks(json.with(requireNonNull(limits, "limits")));
  }

  /** A copy that writes for people: indented, a member a line. */
  public GoogleFactChecks indented() {
    return new GoogleFactChecks(json.indented());
  }

  /**
   * Reads a file.
   *
   * @throws org.parley.input.InvalidInputException if it is no JSON
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public ReadResult read(Path file) {
    return read(json.read(file, ExtensionValue.class));
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @throws org.parley.input.InvalidInputException if it is no JSON
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public ReadResult read(InputStream stream) {
    return read(json.read(stream, ExtensionValue.class));
  }

  /**
   * Reads a text.
   *
   * @throws org.parley.input.InvalidInputException if it is no JSON
   */
  public ReadResult read(String text) {
    return read(json.read(text, ExtensionValue.class));
  }

  private static ReadResult read(ExtensionValue value) {
    ProblemCollector problems = ProblemCollector.withDefaults();
    Dossier dossier = GoogleReader.read(JsonCursor.root(value), problems);
    return ReadResult.of(dossier, problems);
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
   * Writes a dossier to a stream, in UTF-8; the stream stays open.
   *
   * @throws java.io.UncheckedIOException if the stream cannot be written
   */
  public void write(Dossier dossier, OutputStream stream) {
    json.write(document(dossier), stream);
  }

  private static ExtensionValue document(Dossier dossier) {
    return dossier
        .extensions()
        .member(GoogleReader.MEMBER)
        .filter(
            found ->
                GoogleReader.read(JsonCursor.root(found), ProblemCollector.withDefaults())
                    .equals(dossier))
        .orElseGet(() -> GoogleWriter.write(dossier));
  }
}
