package org.parley.reports;

import com.google.common.base.CharMatcher;
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
import org.parley.quantity.Quantity;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.time.When;

/** The claims of a dossier as rows: the counts whose claimants are named or described. */
final class ReportRows {
  private final Dossier dossier;

  /** The derivations of each source that no row has yet; a row has one. */
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

  private Optional<ImmutableMap<String, String>> row(Claim claim) {
    return claim.proposition() instanceof Measurement said
        ? WrittenVoice.of(claim, dossier).map(voice -> row(claim, voice, said))
        : Optional.empty();
  }

  private ImmutableMap<String, String> row(Claim claim, WrittenVoice voice, Measurement said) {
    CellWriter cells =
        CellWriter.create()
            .put("event", said.event().value())
            .put("measure", said.measure().toString())
            .put("claimant", voice.claimant())
            .put("role", voice.principal().flatMap(actor -> role(said.event(), actor)))
            .put("stance", claim.stance().map(ReportStance::word));
    voice.voice().source().flatMap(dossier::source).ifPresent(text -> addSource(cells, text));
    cells
        .put("stated_on", claim.madeAt().map(ReportRows::text))
        .put("credibility", claim.credibility().map(grade -> String.valueOf(grade.grade())))
        .put("people", String.join(";", codes(claim, "people")))
        .put("flags", flags(claim, voice));
    voice.addTo(cells);
    addQuantity(cells, said.quantity());
    addIds(cells, claim);
    return withOwnColumns(cells.written(), claim);
  }

  /** Writes the figure, with its words in a column of their own if a cell can represent them. */
  private static void addQuantity(CellWriter cells, Quantity quantity) {
    Quantity number = quantity.withoutWords();
    Optional<String> words =
        quantity.words().filter(text -> !quantity.equals(number) && isTrimmed(text));
    cells.put("figure", (words.isPresent() ? number : quantity).toString()).put("words", words);
  }

  private static boolean isTrimmed(String text) {
    return CharMatcher.whitespace().trimFrom(text).equals(text);
  }

  private static String flags(Claim claim, WrittenVoice voice) {
    Set<String> flags = new LinkedHashSet<>(codes(claim, ReportFlag.SCHEME));
    if (claim.isOwnReporting()) {
      flags.add(ReportFlag.OWN.word());
    }
    voice.flags().forEach(flag -> flags.add(flag.word()));
    return String.join(";", flags);
  }

  /** The word for the claimant's part in the event, unless a claim keeps an equivalent one. */
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

  /** The parts given by the words of the column role, if claims keep such words. */
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
        role.ifPresent(part -> kept.addAll(parts(claim, said.event(), part)));
      }
    }
    return kept;
  }

  /** The parts that a role gives the claimants of a claim. */
  private ImmutableSet<Part> parts(Claim claim, EventId event, ParticipantRole role) {
    return WrittenVoice.of(claim, dossier).stream()
        .flatMap(voice -> voice.voice().namedPrincipals().stream())
        .map(actor -> new Part(event, new Participation(actor, role)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private void addSource(CellWriter cells, Source source) {
    cells.put("source", source.id().value());
    Iterator<Derivation> from =
        origins.computeIfAbsent(source.id(), any -> source.derivedFrom().iterator());
    if (from.hasNext()) {
      addDerivation(cells, from.next());
    }
    cells
        .put("publisher", source.publisher().map(ActorId::value))
        .put("published", source.published().map(ReportRows::text))
        .put("withdrawn_on", source.withdrawn().map(day -> day.from().toString()))
        .put("reliability", source.reliability().map(Reliability::name));
  }

  private static void addDerivation(CellWriter cells, Derivation derivation) {
    cells
        .put("derived_from", derivation.source().value())
        .put(
            "derivation",
            Optional.of(derivation.kind())
                .filter(kind -> kind != DerivationKind.QUOTES)
                .map(ReportWords::lowerCase));
  }

  private static String text(When when) {
    return when.edtf().toString();
  }

  private static ImmutableSet<String> codes(Claim claim, String scheme) {
    return ImmutableSet.copyOf(CodedColumns.values(claim.codes(), scheme));
  }

  private static ImmutableMap<String, String> withOwnColumns(
      ImmutableMap<String, String> written, Claim claim) {
    Map<String, String> cells = new LinkedHashMap<>(written);
    claim
        .extensions()
        .forEachText(
            (name, cell) ->
                ReportColumns.keptAs(name).ifPresent(column -> cells.put(column, cell)));
    return ImmutableMap.copyOf(cells);
  }

  private static void addIds(CellWriter cells, Claim claim) {
    Optional<Revision> revision = claim.revision();
    cells
        .put("id", claim.id().value())
        .put("revises", revision.map(earlier -> Joiner.on(ReportCells.AND).join(earlier.of())))
        .put(
            "revision",
            revision
                .map(Revision::kind)
                .filter(kind -> kind != RevisionKind.UPDATES)
                .map(ReportWords::lowerCase));
  }
}
