package org.parley.claimreview;

import org.parley.dossier.Dossier;
import org.parley.extension.ExtensionValue;
import org.parley.input.ProblemCollector;
import org.parley.json.ParleyJson;
import org.parley.json.ReadLimits;

/**
 * Reads and writes the JSON of Google's Fact Check Tools, {@code claims[]} with {@code
 * claimReview[]}.
 *
 * <pre>{@code
 * ReadResult reading = GoogleFactChecks.withDefaults().read(Path.of("search.json"));
 * }</pre>
 *
 * <p>Each claim becomes a claim of its claimant, in words, and each review of it an assessment by
 * its publisher. The form has a textual rating and no scale, so the opinion is NEUTRAL and {@code
 * opinion:unstated} records why. The original JSON is kept, and is written as found if the dossier
 * is unchanged.
 *
 * <p>Of any other dossier, the form can represent the text, the claimant and the day of each claim,
 * and the publisher, the page, the day and the rating in words of each assessment. Everything else
 * is lost; {@link ClaimReviews} represents all of it.
 *
 * <p>The defaults are the default {@link ReadLimits}, and output without indentation.
 *
 * @see <a href="https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims">
 *     Fact Check Tools API, claims</a>
 */
public final class GoogleFactChecks extends FactCheckJson<GoogleFactChecks> {
  private static final GoogleFactChecks DEFAULTS = new GoogleFactChecks(ParleyJson.withDefaults());

  private GoogleFactChecks(ParleyJson json) {
    super(json);
  }

  /** Default limits, no indentation. */
  public static GoogleFactChecks withDefaults() {
    return DEFAULTS;
  }

  @Override
  GoogleFactChecks copy(ParleyJson other) {
    return new GoogleFactChecks(other);
  }

  @Override
  Dossier read(JsonCursor document, ProblemCollector problems) {
    return GoogleReader.read(document, problems);
  }

  @Override
  ExtensionValue document(Dossier dossier) {
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
