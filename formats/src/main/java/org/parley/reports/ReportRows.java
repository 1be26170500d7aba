package org.parley.reports;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.actor.ActorId;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.Revision;
import org.parley.claim.RevisionKind;
import org.parley.code.Reliability;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dossier.Dossier;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.proposition.Measurement;
import org.parley.source.Derivation;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.time.When;

/** The claims of a dossier as rows: counts that somebody gives in their own voice. */
final class ReportRows {
  /** The columns of every table, in order. */
  static final ImmutableList<String> COLUMNS =
      ImmutableList.copyOf(
          Splitter.on(' ')
              .split(
                  "event measure claimant role figure source derived_from stated_on published"
                      + " reliability credibility people flags id revises revision"));

  private final Dossier dossier;

  /** The derivations of each source that no row has named yet; a row names one. */
  private final Map<SourceId, Iterator<Derivation>> origins = new HashMap<>();

  private final Set<Part> kept;

  ReportRows(Dossier dossier) {
    this.dossier = dossier;
    this.kept = kept();
  }

  /** The rows, in the order of the claims. */
  ImmutableList<ImmutableMap<String, String>> rows() {
    return dossier.claims().stream()
        .flatMap(claim -> row(claim).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The columns of these rows: those of every table, and those of the user's own behind them. */
  static ImmutableList<String> columns(Iterable<ImmutableMap<String, String>> rows) {
    Set<String> columns = new LinkedHashSet<>(COLUMNS);
    rows.forEach(row -> columns.addAll(row.keySet()));
    return ImmutableList.copyOf(columns);
  }

  private Optional<ImmutableMap<String, String>> row(Claim claim) {
    Optional<ActorId> claimant = claimant(claim);
    return claimant.isPresent() && claim.proposition() instanceof Measurement said
        ? Optional.of(row(claim, claimant.get(), said))
        : Optional.empty();
  }

  private ImmutableMap<String, String> row(Claim claim, ActorId claimant, Measurement said) {
    CellWriter cells =
        CellWriter.create()
            .put("event", said.event().value())
            .put("measure", said.measure().toString())
            .put("claimant", claimant.value())
            .put("role", role(said.event(), claimant))
            .put("figure", said.quantity().toString());
    source(claim).ifPresent(source -> addSource(cells, source));
    cells
        .put("stated_on", claim.madeAt().map(ReportRows::text))
        .put("credibility", claim.credibility().map(grade -> String.valueOf(grade.grade())))
        .put("people", codes(claim, "people"))
        .put("flags", codes(claim, "flag"));
    addIds(cells, claim);
    return withOwnColumns(cells.written(), claim);
  }

  /** The word for the claimant's part in the event, unless a claim keeps one that says as much. */
  private Optional<String> role(EventId event, ActorId claimant) {
    return dossier.event(event).stream()
        .flatMap(known -> known.participants().stream())
        .filter(part -> part.actor().equals(claimant))
        .filter(part -> !kept.contains(new Part(event, part)))
        .flatMap(part -> ReportRole.giving(part.role()).stream())
        .map(ReportRole::word)
        .findFirst();
  }

  /** A claimant's part in an event. */
  private record Part(EventId event, Participation participation) {}

  /** The parts that the words of the column role give, where claims keep such words. */
  private Set<Part> kept() {
    Set<Part> kept = new HashSet<>();
    for (Claim claim : dossier.claims()) {
      Optional<ParticipantRole> role =
          claim
              .extensions()
              .text("role")
              .map(ReportRole.WORDS.meanings()::get)
              .flatMap(ReportRole::participation);
      if (claim.proposition() instanceof Measurement said) {
        claimant(claim)
            .flatMap(by -> role.map(part -> new Part(said.event(), new Participation(by, part))))
            .ifPresent(kept::add);
      }
    }
    return kept;
  }

  private Optional<ActorId> claimant(Claim claim) {
    return dossier.attributionOf(claim).first(LinkRole.SPEAKER).flatMap(Link::actor);
  }

  private Optional<Source> source(Claim claim) {
    return dossier
        .attributionOf(claim)
        .first(LinkRole.PUBLISHER)
        .flatMap(Link::source)
        .flatMap(dossier::source);
  }

  private void addSource(CellWriter cells, Source source) {
    cells.put("source", source.id().value());
    Iterator<Derivation> from =
        origins.computeIfAbsent(source.id(), any -> source.derivedFrom().iterator());
    if (from.hasNext()) {
      cells.put("derived_from", from.next().source().value());
    }
    cells
        .put("published", source.published().map(ReportRows::text))
        .put("reliability", source.reliability().map(Reliability::name));
  }

  private static String text(When when) {
    return when.edtf().toString();
  }

  private static String codes(Claim claim, String scheme) {
    return String.join(";", ImmutableSet.copyOf(CodedColumns.values(claim.codes(), scheme)));
  }

  private static ImmutableMap<String, String> withOwnColumns(
      ImmutableMap<String, String> written, Claim claim) {
    Map<String, String> cells = new LinkedHashMap<>(written);
    claim
        .extensions()
        .forEachText(
            (name, cell) -> ReportReader.column(name).ifPresent(column -> cells.put(column, cell)));
    return ImmutableMap.copyOf(cells);
  }

  private static void addIds(CellWriter cells, Claim claim) {
    Optional<Revision> revision = claim.revision();
    cells
        .put("id", claim.id().value())
        .put("revises", revision.map(of -> of.of().value()))
        .put(
            "revision",
            revision
                .map(Revision::kind)
                .filter(kind -> kind != RevisionKind.UPDATES)
                .map(ReportWords::lowerCase));
  }
}
