package org.parley.reports;

import static com.google.common.base.Preconditions.checkArgument;
import static org.parley.Requirement.message;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.actor.ActorId;
import org.parley.attribution.Link;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.claim.RevisionKind;
import org.parley.csv.CsvRow;
import org.parley.event.EventId;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;
import org.parley.input.ProblemCollector;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.phrase.CountExpression;
import org.parley.source.SourceId;
import org.parley.time.Edtf;
import org.parley.time.When;

/** Reads a row as a report, and passes on its information about the event and the source. */
final class ReportReader {
  private static final ClaimId NOT_YET_KNOWN = ClaimId.of("-");

  /** The columns that say something of the source. */
  private static final ImmutableSet<String> OF_SOURCE =
      ImmutableSet.of(
          "derived_from", "published", "reliability", "publisher", "derivation", "withdrawn_on");

  private final CsvRow row;
  private final ReportCells cells;
  private final ImmutableSet<ReportFlag> flags;

  ReportReader(CsvRow row, ProblemCollector problems) {
    this.row = row;
    this.cells = new ReportCells(row, problems);
    this.flags = cells.flags();
  }

  /** The report, if the row has no problems. */
  Optional<ReportDraft> read(ReportSources sources, ReportParticipants participants) {
    Optional<Measurement> said = readMeasurement();
    Optional<ImmutableList<Link>> claimants = new ReportClaimants(cells, flags).read();
    Optional<ReportRole> role = cells.role();
    Optional<SourceId> source = readSource(sources);
    ImmutableList<ActorId> relays =
        cells.read("via", ReportClaimants::actors).orElse(ImmutableList.of());
    Optional<Revision> revision = readRevision();
    Claim.Builder claim = readClaim();
    if (claimants.isEmpty() || said.isEmpty() || !cells.isValid()) {
      return Optional.empty();
    }
    ReportVoice voice = new ReportVoice(claimants.get(), relays, source);
    if (!mayBePresumed(voice)) {
      return Optional.empty();
    }
    participants.add(said.get().event(), voice, role);
    claim.attribution(voice.quotedBy(Optional.empty())).proposition(said.get());
    return Optional.of(new ReportDraft(row, voice, said.get(), claim.build(), revision));
  }

  private Claim.Builder readClaim() {
    return Claim.builder()
        .id(NOT_YET_KNOWN)
        .stance(cells.stance())
        .madeAt(cells.read("stated_on", When::of))
        .isOwnReporting(flags.contains(ReportFlag.OWN))
        .credibility(cells.credibility())
        .addAllCodes(cells.people().stream().toList())
        .addAllCodes(flags.stream().filter(ReportFlag::isCode).map(ReportFlag::code).toList())
        .extensions(extensions());
  }

  private boolean mayBePresumed(ReportVoice voice) {
    boolean isWrong =
        flags.contains(ReportFlag.PUBLISHER_PRESUMED) && voice.possibleNarrator().isEmpty();
    if (isWrong) {
      cells.refuse(
          "flags",
          "must not list publisher_presumed unless the row has a source and one named claimant"
              + " without speaks_for or via, got '"
              + row.text("flags")
              + "'");
    }
    return !isWrong;
  }

  private Optional<Measurement> readMeasurement() {
    Optional<EventId> event = cells.require("event", EventId::of);
    Optional<Measure> measure = cells.require("measure", Measure::parse);
    Optional<Quantity> figure = readQuantity();
    return event.isPresent() && measure.isPresent() && figure.isPresent()
        ? Optional.of(new Measurement(event.get(), measure.get(), figure.get()))
        : Optional.empty();
  }

  private Optional<Quantity> readQuantity() {
    Optional<Quantity> figure = cells.require("figure", CountExpression::quantityOf);
    return figure.isPresent() && row.cell("words").isPresent()
        ? cells.read("words", words -> withWords(figure.get(), words))
        : figure;
  }

  /**
   * The figure with its words; the words of a number that was given only in words are its only
   * content.
   */
  private static Quantity withWords(Quantity figure, String words) {
    checkArgument(
        figure.quantifier() != Quantifier.UNSPECIFIED
            || figure.words().filter(Predicate.not(words::equals)).isEmpty(),
        "must be the words of the figure, '%s', got '%s'",
        figure.words().orElse(""),
        words);
    return figure.withWords(words);
  }

  private Optional<SourceId> readSource(ReportSources sources) {
    Optional<SourceId> id = cells.read("source", SourceId::of);
    OF_SOURCE.forEach(column -> needs(column, "source"));
    if (row.cell("source").isPresent()) {
      needs("derivation", "derived_from");
    }
    Optional<SourceId> origin = cells.read("derived_from", SourceId::of);
    if (origin.isPresent() && origin.equals(id)) {
      cells.refuse(
          "derived_from", message("a source must not derive from itself", id.get().value()));
      origin = Optional.empty();
    }
    SourceEntry said = readEntry(origin);
    id.ifPresent(source -> sources.add(source, said));
    return id;
  }

  private SourceEntry readEntry(Optional<SourceId> origin) {
    return SourceEntry.builder()
        .line(row.line())
        .origin(origin)
        .derivation(cells.derivation())
        .publisher(cells.read("publisher", ActorId::of))
        .published(cells.read("published", Edtf::parse))
        .withdrawn(cells.withdrawn())
        .reliability(cells.reliability())
        .build();
  }

  /** Refuses a cell that is meaningless while another one is empty. */
  private void needs(String column, String other) {
    if (row.cell(column).isPresent() && row.cell(other).isEmpty()) {
      cells.refuse(column, "needs a " + other + ", and the cell of " + other + " is empty");
    }
  }

  private Optional<Revision> readRevision() {
    ImmutableSet<ClaimId> of = cells.list("revises", ReportCells.AND, ClaimId::of);
    Optional<RevisionKind> kind = cells.revision();
    if (row.cell("revises").isEmpty() && row.cell("revision").isPresent()) {
      cells.refuse("revision", "needs the id of a row in revises, and that cell is empty");
    }
    return of.isEmpty()
        ? Optional.empty()
        : Optional.of(new Revision(kind.orElse(RevisionKind.UPDATES), of.asList()));
  }

  private Extensions extensions() {
    ImmutableMap.Builder<String, ExtensionValue> texts = ImmutableMap.builder();
    row.forEach(
        (column, cell) ->
            ReportColumns.nameOf(column)
                .ifPresent(
                    name -> texts.put(Extensions.pointerTo(name), new ExtensionValue.Text(cell))));
    return new Extensions(texts.buildOrThrow());
  }
}
