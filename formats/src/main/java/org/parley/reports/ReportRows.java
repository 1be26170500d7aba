package org.parley.reports;

import com.google.common.base.Joiner;
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
import org.parley.claim.RevisionKind;
import org.parley.code.Code;
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
      ImmutableList.of(
          "event",
          "measure",
          "claimant",
          "role",
          "figure",
          "source",
          "derived_from",
          "stated_on",
          "published",
          "reliability",
          "credibility",
          "people",
          "flags",
          "id",
          "revises",
          "revision");

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
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("event", said.event().value());
    cells.put("measure", said.measure().toString());
    cells.put("claimant", claimant.value());
    role(said.event(), claimant).ifPresent(role -> cells.put("role", role));
    cells.put("figure", said.quantity().toString());
    source(claim).ifPresent(source -> addSource(cells, source));
    claim.madeAt().ifPresent(when -> cells.put("stated_on", text(when)));
    claim.credibility().ifPresent(grade -> cells.put("credibility", String.valueOf(grade.grade())));
    codes(claim, "people").ifPresent(words -> cells.put("people", words));
    codes(claim, "flag").ifPresent(words -> cells.put("flags", words));
    addIds(cells, claim);
    addOwnColumns(cells, claim);
    return ImmutableMap.copyOf(cells);
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

  private void addSource(Map<String, String> cells, Source source) {
    cells.put("source", source.id().value());
    Iterator<Derivation> from =
        origins.computeIfAbsent(source.id(), any -> source.derivedFrom().iterator());
    if (from.hasNext()) {
      cells.put("derived_from", from.next().source().value());
    }
    source.published().ifPresent(when -> cells.put("published", text(when)));
    source.reliability().ifPresent(grade -> cells.put("reliability", grade.name()));
  }

  private static String text(When when) {
    return when.edtf().toString();
  }

  private static Optional<String> codes(Claim claim, String scheme) {
    ImmutableSet<String> words =
        claim.codes().stream()
            .filter(code -> code.scheme().equals(scheme))
            .map(Code::value)
            .collect(ImmutableSet.toImmutableSet());
    return words.isEmpty() ? Optional.empty() : Optional.of(Joiner.on(';').join(words));
  }

  private static void addIds(Map<String, String> cells, Claim claim) {
    cells.put("id", claim.id().value());
    claim
        .revision()
        .ifPresent(
            revision -> {
              cells.put("revises", revision.of().value());
              if (revision.kind() != RevisionKind.UPDATES) {
                cells.put("revision", ColumnWords.lowerCase(revision.kind()));
              }
            });
  }

  private static void addOwnColumns(Map<String, String> cells, Claim claim) {
    claim
        .extensions()
        .forEachText(
            (name, cell) -> ReportReader.column(name).ifPresent(column -> cells.put(column, cell)));
  }
}
