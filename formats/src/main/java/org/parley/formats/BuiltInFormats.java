package org.parley.formats;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.OutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.claimreview.ClaimReviews;
import org.parley.claimreview.GoogleFactChecks;
import org.parley.csv.CsvForm;
import org.parley.dataset.catalog.Datasets;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;
import org.parley.json.ParleyJson;
import org.parley.reports.ReportsCsv;

/** The formats of this library. */
public final class BuiltInFormats implements FormatProvider {
  private static final ImmutableList<FileFormat> ALL =
      Stream.<Stream<FileFormat>>of(
              Stream.of(dossier(), new StreamFormat(), reports(), claimReviews(), factChecks()),
              Datasets.all().stream().map(DatasetFileFormat::new))
          .flatMap(formats -> formats)
          .collect(toImmutableList());

  private static final Pattern JSON = Pattern.compile("\\s*[{\\[\"]");
  private static final Pattern GOOGLE = Pattern.compile("\\s*\\{\\s*\"(claims|nextPageToken)\"");

  /** Called by the service loader. */
  public BuiltInFormats() {}

  @Override
  public ImmutableList<FileFormat> formats() {
    return ALL;
  }

  /** The fit of any JSON to a dossier; fact-checks and streams fit better. */
  private static int fitAsJson(String text) {
    return JSON.matcher(text).lookingAt() ? 1 : 0;
  }

  private static int fitAsClaimReview(String text) {
    return text.contains("\"@context\"") && text.contains("schema.org") ? 2 * fitAsJson(text) : 0;
  }

  private static int fitAsFactChecks(String text) {
    return GOOGLE.matcher(text).lookingAt() && text.contains("\"claimReview\"") ? 2 : 0;
  }

  private static FileFormat dossier() {
    return new DocumentFormat(
        "dossier",
        "A dossier: one JSON document",
        ImmutableList.of(".json"),
        BuiltInFormats::fitAsJson,
        (in, options) ->
            ReadResult.of(ParleyJson.withDefaults().with(options.json()).readDossier(in)),
        (dossier, out, options) -> {
          ParleyJson.withDefaults().indented().writeDossier(dossier, out);
          return complete(dossier);
        });
  }

  private static FileFormat reports() {
    CsvForm form = CsvForm.withDefaults();
    return new DocumentFormat(
        "reports",
        "Plain reports: a CSV row a report",
        ImmutableList.of(".csv"),
        text -> TableHeader.fit(text, ReportsCsv.requiredColumns(), ReportsCsv.requiredColumns()),
        (in, options) ->
            ReportsCsv.withDefaults().with(options.csv()).with(options.applyTo(form)).read(in),
        (dossier, out, options) ->
            ReportsCsv.withDefaults().write(dossier, out, options.output(form, ImmutableMap.of())));
  }

  private static FileFormat claimReviews() {
    return new DocumentFormat(
        "claimreview",
        "ClaimReview: fact-checks as schema.org JSON-LD",
        ImmutableList.of(".jsonld", ".json"),
        BuiltInFormats::fitAsClaimReview,
        (in, options) -> ClaimReviews.withDefaults().with(options.json()).read(in),
        (dossier, out, options) -> {
          ClaimReviews.withDefaults().indented().write(dossier, out);
          return complete(dossier);
        });
  }

  private static FileFormat factChecks() {
    return new DocumentFormat(
        "fact-checks",
        "Google's Fact Check Tools: claims[] with claimReview[]",
        ImmutableList.of(".json"),
        BuiltInFormats::fitAsFactChecks,
        (in, options) -> GoogleFactChecks.withDefaults().with(options.json()).read(in),
        (dossier, out, options) -> writeFactChecks(dossier, out));
  }

  private static WriteResult writeFactChecks(Dossier dossier, OutputStream out) {
    GoogleFactChecks google = GoogleFactChecks.withDefaults().indented();
    google.write(dossier, out);
    ImmutableSet<Entity> carried =
        google.read(google.write(dossier)).dossier().entities().collect(toImmutableSet());
    return new WriteResult(
        dossier.entities().count(),
        dossier.entities().filter(entity -> !carried.contains(entity)).collect(toImmutableList()));
  }

  private static WriteResult complete(Dossier dossier) {
    return WriteResult.complete(dossier.entities().count());
  }
}
