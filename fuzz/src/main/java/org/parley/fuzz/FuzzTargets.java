package org.parley.fuzz;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parley.fuzz.reader.ClaimStreamTarget;
import org.parley.fuzz.reader.CountPhraseTarget;
import org.parley.fuzz.reader.DatasetTarget;
import org.parley.fuzz.reader.DatePhraseTarget;
import org.parley.fuzz.reader.DossierJsonTarget;
import org.parley.fuzz.reader.FactChecksTarget;
import org.parley.fuzz.reader.NotationTarget;
import org.parley.fuzz.reader.ReportsCsvTarget;
import org.parley.fuzz.reader.Target;

/**
 * All targets, one a line: the factory, the greatest length of an input in bytes, and further
 * folders of good inputs, as globs below the checkout.
 *
 * <p>A target is created by a lambda, never by a method reference, so that neither its class nor
 * the reader is loaded before Jazzer can instrument them.
 */
public enum FuzzTargets {
  /** A dossier as JSON. */
  DOSSIER_JSON(
      () -> new DossierJsonTarget(),
      16_384,
      "serialization/src/test/resources/json/good/*.json",
      "serialization/src/test/resources/json/bad/*.json"),
  /** The plain reports CSV. */
  REPORTS_CSV(() -> new ReportsCsvTarget(), 8192, "formats/src/test/resources/reports/bad/*.csv"),
  /** A stream, an entity a line. */
  CLAIM_STREAM(() -> new ClaimStreamTarget(), 16_384),
  /** ClaimReview as JSON-LD. */
  CLAIMREVIEW(
      () -> FactChecksTarget.ofClaimReviews(),
      16_384,
      "formats/src/test/resources/claimreview/found/*.json*"),
  /** The JSON of Google's Fact Check Tools. */
  FACT_CHECKS(
      () -> FactChecksTarget.ofGoogle(),
      8192,
      "formats/src/test/resources/claimreview/google/*.json"),
  /** The tables of ACLED. */
  ACLED(() -> DatasetTarget.of("acled"), 8192),
  /** The tables of ACLED's feed of deleted events. */
  ACLED_DELETIONS(() -> DatasetTarget.of("acled-deletions"), 8192),
  /** The tables of Airwars. */
  AIRWARS(() -> DatasetTarget.of("airwars"), 8192),
  /** The tables of Crowd Counting Consortium. */
  CCC(() -> DatasetTarget.of("ccc"), 8192),
  /** The tables of GDELT's events. */
  GDELT_EVENTS(() -> DatasetTarget.of("gdelt-events"), 8192),
  /** The tables of GDELT's knowledge graph. */
  GDELT_GKG(() -> DatasetTarget.of("gdelt-gkg"), 8192),
  /** The tables of GDELT's mentions. */
  GDELT_MENTIONS(() -> DatasetTarget.of("gdelt-mentions"), 8192),
  /** The tables of GTD. */
  GTD(() -> DatasetTarget.of("gtd"), 8192),
  /** The tables of UCDP GED. */
  UCDP_GED(() -> DatasetTarget.of("ucdp-ged"), 8192),
  /** The notation of quantities. */
  QUANTITY(() -> NotationTarget.ofQuantities(), 1024),
  /** The notation of measures. */
  MEASURE(() -> NotationTarget.ofMeasures(), 1024),
  /** The notation of dates. */
  EDTF(() -> NotationTarget.ofDates(), 128),
  /** Phrases with counts, in all languages. */
  COUNT_PHRASE(() -> new CountPhraseTarget(), 4096),
  /** Words of dates. */
  DATE_PHRASE(() -> new DatePhraseTarget(), 2048);

  /** Makes a target. */
  @Immutable
  private interface Maker {
    Target make();
  }

  private final Maker maker;
  private final int length;
  private final ImmutableList<String> seeds;

  FuzzTargets(Maker maker, int length, String... seeds) {
    this.maker = maker;
    this.length = length;
    this.seeds = ImmutableList.copyOf(seeds);
  }

  /** The name, which is also that of the target's own folder of inputs: {@code dossier-json}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The target, new. */
  public Target target() {
    return maker.make();
  }

  /** The greatest length of an input, in bytes. */
  public int length() {
    return length;
  }

  /** The good inputs outside the target's own folder: globs below the checkout. */
  public ImmutableList<String> seeds() {
    return seeds;
  }

  /** The one of that name. */
  public static Optional<FuzzTargets> byId(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
