package org.parley.reports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.dataset.CellWriter;
import org.parley.dossier.Dossier;
import org.parley.source.Source;

/**
 * The voice of a claim as the cells of a row.
 *
 * @param voice the claimants
 */
record WrittenVoice(ReportVoice voice) {
  /** The voice of a claim; empty if a row cannot name or describe its claimants. */
  static Optional<WrittenVoice> of(Claim claim, Dossier dossier) {
    Attribution attribution = dossier.attributionOf(claim);
    return claimants(claim, dossier)
        .map(
            claimants ->
                new ReportVoice(
                    claimants,
                    links(attribution, LinkRole.RELAY)
                        .flatMap(link -> link.actor().stream())
                        .distinct()
                        .collect(toImmutableList()),
                    source(attribution, dossier).map(Source::id)))
        .map(WrittenVoice::new);
  }

  private static Optional<ImmutableList<Link>> claimants(Claim claim, Dossier dossier) {
    Attribution attribution = dossier.attributionOf(claim);
    ImmutableList<Link> speakers = links(attribution, LinkRole.SPEAKER).collect(toImmutableList());
    return speakers.isEmpty()
        ? narrator(claim, dossier).map(actor -> ImmutableList.of(Link.of(actor, LinkRole.SPEAKER)))
        : Optional.of(speakers).filter(WrittenVoice::fitARow);
  }

  /** The publisher of a text that speaks in its own voice, if the row is read so again. */
  private static Optional<ActorId> narrator(Claim claim, Dossier dossier) {
    Attribution attribution = dossier.attributionOf(claim);
    Optional<ActorId> publisher = source(attribution, dossier).flatMap(Source::publisher);
    boolean isPresumed = claim.codes().contains(ReportFlag.PUBLISHER_PRESUMED.code());
    return attribution
        .first(LinkRole.PUBLISHER)
        .filter(any -> attribution.first(LinkRole.COMPILER).isEmpty())
        .flatMap(Link::actor)
        .filter(actor -> publisher.map(actor::equals).orElse(isPresumed));
  }

  private static boolean fitARow(List<Link> speakers) {
    boolean areNamed = speakers.stream().allMatch(link -> link.actor().isPresent());
    boolean areDescribed = speakers.stream().allMatch(link -> link.descriptor().isPresent());
    return (areNamed || areDescribed)
        && speakers.stream().map(Link::onBehalfOf).distinct().count() == 1;
  }

  private static Stream<Link> links(Attribution attribution, LinkRole role) {
    return attribution.chain().stream().filter(link -> link.role() == role);
  }

  private static Optional<Source> source(Attribution attribution, Dossier dossier) {
    return attribution.first(LinkRole.PUBLISHER).flatMap(Link::source).flatMap(dossier::source);
  }

  private Link first() {
    return voice.claimants().get(0);
  }

  String claimant() {
    return voice.claimants().stream()
        .map(link -> link.actor().map(ActorId::value).or(link::descriptor).orElseThrow())
        .collect(Collectors.joining(ReportCells.AND));
  }

  /** The only one whose figure it is, if they are named. */
  Optional<ActorId> principal() {
    ImmutableSet<ActorId> named = voice.namedPrincipals();
    return named.stream().filter(any -> voice.principals().size() == 1).findFirst();
  }

  /** The flags that say how to read the claimants. */
  ImmutableList<ReportFlag> flags() {
    ImmutableList.Builder<ReportFlag> flags = ImmutableList.builder();
    if (voice.claimants().size() > 1) {
      flags.add(ReportFlag.JOINT);
    }
    if (first().descriptor().isPresent()) {
      flags.add(ReportFlag.UNNAMED);
    }
    return flags.build();
  }

  /** Writes for whom the claimants speak, and through whom. */
  void addTo(CellWriter cells) {
    cells
        .put("speaks_for", first().onBehalfOf().map(ActorId::value))
        .put("via", Joiner.on(ReportCells.AND).join(voice.relays()));
  }
}
