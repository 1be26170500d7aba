package org.parley.claimreview;

import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.extension.ExtensionValue;
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
 * <p>An opinion is read from the scale of the rating alone: its best value supports the claim, its
 * worst disputes it, all between are neither. Without a scale the opinion is NEUTRAL and a rating
 * {@code opinion:unstated} says that nobody stated one. "Mostly false" is kept and not interpreted.
 *
 * <p>The defaults are those of {@link ReadLimits}, and output without indentation.
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

  /** As it was found, as long as that says what the dossier says; else as a graph. */
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
