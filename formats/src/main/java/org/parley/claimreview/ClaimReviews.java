package org.parley.claimreview;

import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.extension.ExtensionValue;
import org.parley.input.ProblemCollector;
import org.parley.json.ParleyJson;
import org.parley.json.ReadLimits;

/**
 * Reads and writes fact-checks as JSON-LD of schema.org, {@code Claim} and {@code ClaimReview}.
 *
 * <pre>{@code
 * ClaimReviews reviews = ClaimReviews.withDefaults();
 * ReadResult reading = reviews.read(Path.of("fact-checks.jsonld"));
 * String copy = reviews.write(reading.dossier());
 * }</pre>
 *
 * <p>A dossier is written as one {@code @graph}, with a node for each entity. The {@code
 * additionalProperty} of each node has everything that schema.org has no property for, so the
 * document is read as an equal dossier.
 *
 * <p>Other publishers' fact-checks are read anywhere in a document: alone, in a list, in an
 * {@code @graph}, in the feed of Data Commons, in a page. Each becomes an assessment of somebody's
 * claim, in words; no count is read from a text. The original nodes are kept, and if the dossier is
 * unchanged, they are written as found.
 *
 * <p>An opinion is read only from the scale of the rating: its best value supports the claim, its
 * worst disputes it, all others are neutral. Without a scale the opinion is NEUTRAL, and a rating
 * {@code opinion:unstated} records that nobody stated one. "Mostly false" is kept and not
 * interpreted.
 *
 * <p>The defaults are the default {@link ReadLimits}, and output without indentation.
 */
public final class ClaimReviews extends FactCheckJson<ClaimReviews> {
  private static final ClaimReviews DEFAULTS = new ClaimReviews(ParleyJson.withDefaults());

  private ClaimReviews(ParleyJson json) {
    super(json);
  }

  /** Default limits, no indentation. */
  public static ClaimReviews withDefaults() {
    return DEFAULTS;
  }

  @Override
  ClaimReviews copy(ParleyJson other) {
    return new ClaimReviews(other);
  }

  @Override
  Dossier read(JsonCursor document, ProblemCollector problems) {
    return GraphReader.isGraph(document)
        ? new GraphReader(json(), problems).read(document)
        : readFound(document, problems);
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
    return dossier.extensions(EmbeddedDocument.with(EmbeddedDocument.MEMBER, around)).build();
  }

  /** The original document, if it still agrees with the dossier; otherwise a graph. */
  @Override
  ExtensionValue document(Dossier dossier) {
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
