package org.parley.reports;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.csv.CsvRow;
import org.parley.event.EventId;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;
import org.parley.input.ProblemCollector;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantity;
import org.parley.quantity.phrase.CountExpression;
import org.parley.source.SourceId;
import org.parley.time.Edtf;
import org.parley.time.When;

/** Reads a row as a report, and hands what it says of its event and source to those who ask. */
final class ReportReader {
  private static final ClaimId NOT_YET_KNOWN = ClaimId.of("-");

  /** The columns that the model carries whole; a role is reported as it is, and kept. */
  private static final ImmutableSet<String> CARRIED =
      ReportRows.COLUMNS.stream()
          .filter(column -> !column.equals("role"))
          .collect(toImmutableSet());

  /** The members that a claim has of its own, under which no column can be kept. */
  private static final ImmutableSet<String> MEMBERS =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  "proposition attribution stance madeAt statement passages codes marking"
                      + " extensions"));

  private static final String MOVED = "csv.";

  private final CsvRow row;
  private final ReportCells cells;

  ReportReader(CsvRow row, ProblemCollector problems) {
    this.row = row;
    this.cells = new ReportCells(row, problems);
  }

  /** The report, if nothing in the row is wrong. */
  Optional<ReportDraft> read(ReportSources sources, ReportParticipants participants) {
    Optional<Measurement> said = readMeasurement();
    Optional<ActorId> claimant = cells.require("claimant", ActorId::of);
    Optional<ReportRole> role = cells.role();
    Optional<SourceId> source = readSource(sources);
    Optional<Revision> revision = readRevision();
    Claim.Builder claim =
        Claim.builder()
            .id(NOT_YET_KNOWN)
            .stance(Stance.CERTAIN)
            .madeAt(cells.read("stated_on", When::of))
            .credibility(cells.credibility())
            .addAllCodes(cells.codes())
            .extensions(extensions());
    if (claimant.isEmpty() || said.isEmpty() || !cells.isSound()) {
      return Optional.empty();
    }
    participants.add(said.get().event(), claimant.get(), role);
    claim.attribution(attribution(claimant.get(), source)).proposition(said.get());
    return Optional.of(new ReportDraft(row, claimant.get(), said.get(), claim.build(), revision));
  }

  private Optional<Measurement> readMeasurement() {
    Optional<EventId> event = cells.require("event", EventId::of);
    Optional<Measure> measure = cells.require("measure", Measure::parse);
    Optional<Quantity> figure = cells.require("figure", CountExpression::quantityOf);
    return event.isPresent() && measure.isPresent() && figure.isPresent()
        ? Optional.of(new Measurement(event.get(), measure.get(), figure.get()))
        : Optional.empty();
  }

  private Optional<SourceId> readSource(ReportSources sources) {
    Optional<SourceId> id = cells.read("source", SourceId::of);
    for (String column : ImmutableSet.of("derived_from", "published", "reliability")) {
      if (row.cell("source").isEmpty() && row.cell(column).isPresent()) {
        cells.refuse(column, "needs a source, and the cell of source is empty");
      }
    }
    Optional<SourceId> origin = cells.read("derived_from", SourceId::of);
    if (origin.isPresent() && origin.equals(id)) {
      cells.refuse("derived_from", "a source is not derived from itself, got '" + id.get() + "'");
      origin = Optional.empty();
    }
    SourceEntry said =
        new SourceEntry(
            origin, cells.read("published", Edtf::parse), cells.reliability(), row.line());
    id.ifPresent(source -> sources.add(source, said));
    return id;
  }

  private Optional<Revision> readRevision() {
    Optional<ClaimId> of = cells.read("revises", ClaimId::of);
    Optional<RevisionKind> kind = cells.revision();
    if (row.cell("revises").isEmpty() && row.cell("revision").isPresent()) {
      cells.refuse("revision", "needs the id of a row in revises, and that cell is empty");
    }
    return of.map(id -> new Revision(kind.orElse(RevisionKind.UPDATES), id));
  }

  private static Attribution attribution(ActorId claimant, Optional<SourceId> source) {
    Link speaker = Link.of(claimant, LinkRole.SPEAKER);
    return source
        .map(text -> Link.builder().role(LinkRole.PUBLISHER).source(text).build())
        .map(publisher -> Attribution.of(speaker, publisher))
        .orElseGet(() -> Attribution.of(speaker));
  }

  private Extensions extensions() {
    ImmutableMap.Builder<String, ExtensionValue> texts = ImmutableMap.builder();
    row.forEach(
        (column, cell) -> {
          if (!CARRIED.contains(column)) {
            texts.put(Extensions.pointerTo(kept(column)), new ExtensionValue.Text(cell));
          }
        });
    return new Extensions(texts.buildOrThrow());
  }

  private static String kept(String column) {
    return MEMBERS.contains(column) || column.startsWith(MOVED) ? MOVED + column : column;
  }

  /** The column that is kept under a name; none if no column is kept there. */
  static Optional<String> column(String name) {
    String column = name.startsWith(MOVED) ? name.substring(MOVED.length()) : name;
    return Optional.of(column)
        .filter(any -> kept(column).equals(name))
        .filter(any -> !CARRIED.contains(column) && !column.isEmpty());
  }
}
