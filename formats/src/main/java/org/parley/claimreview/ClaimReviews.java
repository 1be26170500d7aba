package org.parley.claimreview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;
import org.parley.file.ReadResult;
import org.parley.input.ProblemCollector;
import org.parley.json.ParleyJson;
import org.parley.json.ReadLimits;

/**
 * Fact-checks as JSON-LD of schema.org, {@code Claim} and {@code ClaimReview}, in and out.
 *
 * <pre>{@code
 * ClaimReviews reviews = ClaimReviews.withDefaults();
 * ReadResult reading = reviews.read(Path.of("fact-checks.jsonld"));
 * String copy = reviews.write(reading.dossier());
 * }</pre>
 *
 * <p>A dossier is written as one {@code @graph}, with a node for each entity. What schema.org has
 * no word for is in the {@code additionalProperty} of each node, all of it; so what is written is
 * read as an equal dossier.
 *
 * <p>The fact-checks of others are read wherever they stand in a document: alone, in a list, in an
 * {@code @graph}, in the feed of Data Commons, in a page. Each becomes an assessment of a claim of
 * somebody, in words; no count is read from a text. The nodes are kept whole beside it, and as long
 * as the dossier is what was read, it is written as it was found.
 *
 * <p>An opinion is told from the scale of the rating alone: its best value supports the claim, its
 * worst disputes it, all between are neither. Without a scale the opinion is NEUTRAL and a rating
 * {@code opinion:unstated} says that nobody stated one. "Mostly false" is kept and not interpreted.
 *
 * <p>The defaults are those of {@link ReadLimits}, and output without indentation.
 */
public final class ClaimReviews {
  private static final ClaimReviews DEFAULTS = new ClaimReviews(ParleyJson.withDefaults());

  private final ParleyJson json;

  private ClaimReviews(ParleyJson json) {
    this.json = json;
  }

  /** Default limits, no indentation. */
  public static ClaimReviews withDefaults() {
    return DEFAULTS;
  }

  /** A copy with other limits. */
  public ClaimReviews with(ReadLimits limits) {
    return new ClaimReviews(json.with(requireNonNull(limits, "limits")));
  }

  /** A copy that writes for people: indented, a member a line. */
  public ClaimReviews indented() {
    return new ClaimReviews(json.indented());
  }

  /**
   * Reads a file.
   *
   * @throws org.parley.input.InvalidInputException if it is no JSON, or carries a dossier that does
   *     not hold together
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public ReadResult read(Path file) {
    return read(json.read(file, ExtensionValue.class));
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @throws org.parley.input.InvalidInputException if it is no JSON, or carries a dossier that does
   *     not hold together
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public ReadResult read(InputStream stream) {
    return read(json.read(stream, ExtensionValue.class));
  }

  /**
   * Reads a text.
   *
   * @throws org.parley.input.InvalidInputException if it is no JSON, or carries a dossier that does
   *     not hold together
   */
  public ReadResult read(String text) {
    return read(json.read(text, ExtensionValue.class));
  }

  private ReadResult read(ExtensionValue value) {
    JsonCursor document = JsonCursor.root(value);
    ProblemCollector problems = ProblemCollector.withDefaults();
    Dossier dossier =
        GraphReader.isGraph(document)
            ? new GraphReader(json, problems).read(document)
            : readFound(document, problems);
    return ReadResult.of(dossier, problems);
  }

  private static Dossier readFound(JsonCursor document, ProblemCollector problems) {
    ContextCheck.check(document, problems);
    NodeReferences references = new NodeReferences(document);
    FactCheckEntities entities = new FactCheckEntities();
    ReviewReader reviews = new ReviewReader(entities, references, problems);
    ExtensionValue around = new FactCheckDocumentReader(reviews, references).read(document);
    Dossier.Builder dossier = entities.dossier();
    if (around.equals(document.value())) {
      problems.add("$", "no ClaimReview and no Claim could be read");
      return dossier.build();
    }
    return dossier
        .extensions(
            new Extensions(ImmutableMap.of(Extensions.pointerTo(EmbeddedDocument.MEMBER), around)))
        .build();
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

  /** As it was found, as long as that says what the dossier says; else as a graph. */
  private static ExtensionValue document(Dossier dossier) {
    Optional<ExtensionValue> found = EmbeddedDocument.document(dossier);
    return found
        .filter(document -> says(document, dossier))
        .orElseGet(() -> GraphWriter.write(dossier));
  }

  private static boolean says(ExtensionValue found, Dossier dossier) {
    JsonCursor document = JsonCursor.root(found);
    return !GraphReader.isGraph(document)
        && readFound(document, ProblemCollector.withDefaults()).equals(dossier);
  }
}
