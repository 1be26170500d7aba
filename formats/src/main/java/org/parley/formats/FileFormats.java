package org.parley.formats;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claimreview.ClaimReviews;
import org.parley.claimreview.FactCheckReading;
import org.parley.claimreview.GoogleFactChecks;
import org.parley.csv.CsvForm;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.DatasetReading;
import org.parley.dataset.DatasetWriter;
import org.parley.dataset.catalog.Datasets;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.dossier.Problem;
import org.parley.json.ParleyJson;
import org.parley.reports.ReportsCsv;
import org.parley.stream.BadLines;
import org.parley.stream.ClaimStream;
import org.parley.stream.ReferenceMode;
import org.parley.stream.StreamLimits;

/** The formats that there are. */
public final class FileFormats {
  private static final ImmutableList<FileFormat> ALL =
      Stream.concat(
              Stream.of(dossier(), stream(), reports(), claimReviews(), factChecks()),
              Datasets.all().stream().map(FileFormats::dataset))
          .collect(toImmutableList());

  private FileFormats() {}

  /** All of them. */
  public static ImmutableList<FileFormat> all() {
    return ALL;
  }

  /** The format with this id. */
  public static Optional<FileFormat> byId(String id) {
    return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
  }

  /** The format that a file has by its name, packed or not, if that ends with one of a few. */
  public static Optional<FileFormat> byEnding(String name) {
    return Guess.byEnding(name).flatMap(FileFormats::byId);
  }

  /** The one of a dossier, a stream and plain reports that a file begins like, unpacked. */
  public static FileFormat byBeginning(byte[] first) {
    return byId(Guess.byBeginning(new String(first, UTF_8))).orElseThrow();
  }

  private static FileFormat dossier() {
    WholeOutlet outlet =
        (dossier, out, settings) -> {
          ParleyJson.withDefaults().indented().writeDossier(dossier, out);
          return ImmutableList.of();
        };
    return new FileFormat("dossier", "A dossier: one JSON document", FileFormats::dossier, outlet);
  }

  private static Intake dossier(InputStream in, Settings settings) {
    return whole(ParleyJson.withDefaults().with(settings.json()).readDossier(in));
  }

  private static Intake whole(Dossier dossier) {
    return new DossierIntake(dossier, Tally.sound("entities", dossier.entities().count()));
  }

  private static FileFormat stream() {
    return new FileFormat(
        "stream",
        "A stream: one entity a line (NDJSON)",
        (in, settings) -> new StreamIntake(stream(settings).read(in)),
        new StreamOutlet());
  }

  private static ClaimStream stream(Settings settings) {
    return ClaimStream.withDefaults()
        .with(BadLines.SKIP_AND_REPORT)
        .with(settings.trusting() ? ReferenceMode.TRUST : ReferenceMode.CHECK)
        .with(StreamLimits.withDefaults().withProblems(settings.csv().problems()))
        .with(settings.json());
  }

  private static FileFormat reports() {
    WholeOutlet outlet =
        (dossier, out, settings) ->
            ReportsCsv.withDefaults()
                .write(dossier, out, settings.output(CsvForm.withDefaults()))
                .notCarried();
    return new FileFormat(
        "reports", "Plain reports: a CSV row a report", FileFormats::reports, outlet);
  }

  private static Intake reports(InputStream in, Settings settings) {
    DatasetReading reading =
        ReportsCsv.withDefaults()
            .with(settings.csv())
            .with(settings.form(CsvForm.withDefaults()))
            .readSound(in);
    return new DossierIntake(reading.dossier(), Tally.of(reading));
  }

  private static FileFormat claimReviews() {
    WholeOutlet outlet =
        (dossier, out, settings) -> {
          ClaimReviews.withDefaults().indented().write(dossier, out);
          return ImmutableList.of();
        };
    return new FileFormat(
        "claimreview",
        "ClaimReview: fact-checks as schema.org JSON-LD",
        (in, settings) -> whole(ClaimReviews.withDefaults().with(settings.json()).read(in)),
        outlet);
  }

  private static FileFormat factChecks() {
    WholeOutlet outlet =
        (dossier, out, settings) -> {
          GoogleFactChecks google = GoogleFactChecks.withDefaults().indented();
          google.write(dossier, out);
          return missing(dossier, google.read(google.write(dossier)).dossier());
        };
    return new FileFormat(
        "fact-checks",
        "Google's Fact Check Tools: claims[] with claimReview[]",
        (in, settings) -> whole(GoogleFactChecks.withDefaults().with(settings.json()).read(in)),
        outlet);
  }

  private static Intake whole(FactCheckReading reading) {
    long read = reading.dossier().entities().count();
    return new DossierIntake(
        reading.dossier(),
        new Tally(
            "entities",
            read,
            read,
            reading.problems().size(),
            reading.problems().stream().map(Problem::toString).collect(toImmutableList()),
            0));
  }

  private static ImmutableList<Entity> missing(Dossier dossier, Dossier carried) {
    ImmutableSet<Entity> there = carried.entities().collect(toImmutableSet());
    return dossier.entities().filter(entity -> !there.contains(entity)).collect(toImmutableList());
  }

  private static FileFormat dataset(DatasetFormat format) {
    WholeOutlet outlet =
        (dossier, out, settings) ->
            DatasetWriter.of(format)
                .with(
                    settings.hxl()
                        ? settings.output(format.form()).withHxlTags(format.hxlTags())
                        : settings.output(format.form()))
                .write(dossier, out)
                .notCarried();
    return new FileFormat(
        format.id(),
        format.title(),
        (in, settings) ->
            new RowsIntake(
                DatasetReader.of(format)
                    .with(settings.csv())
                    .with(settings.form(format.form()))
                    .rows(in)),
        outlet);
  }
}
