package org.parley.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.attribution.Principal;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.code.Admiralty;
import org.parley.code.Credibility;
import org.parley.code.Reliability;
import org.parley.dispute.Answer;
import org.parley.dispute.Dispute;
import org.parley.dispute.Origin;
import org.parley.dispute.Replacement;
import org.parley.dispute.Report;
import org.parley.dispute.Review;
import org.parley.dispute.Stake;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.proposition.Absence;
import org.parley.proposition.ActorLink;
import org.parley.proposition.Circumstance;
import org.parley.proposition.EventLink;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.proposition.Responsibility;
import org.parley.proposition.UnknownProposition;
import org.parley.source.Source;
import org.parley.source.SourceId;

/** Makes reports of claims, by what was known about actors on a day. */
final class ReportFactory {
  private final Dossier dossier;
  private final Identities identities;
  private final Affiliations affiliations;
  private final Lineage lineage;
  private final Origins origins;
  private final Map<ActorId, ImmutableSet<ActorId>> reviewers = new HashMap<>();
  private final ImmutableListMultimap<AssessmentTarget, Assessment> reviews;
  private final AnswerOf answers = new AnswerOf();
  private final Principal.Cases<String> names =
      new Principal.Cases<>(
          named -> name(named.actor()),
          Principal.Described::descriptor,
          publication -> name(publication.source()));
  private final Origin.Cases<String> originNames =
      new Origin.Cases<>(
          speaker -> name(speaker.actor()),
          Origin.Unnamed::descriptor,
          narrator -> joined(narrator.publication().roots().stream().map(this::name)),
          joint -> joined(joint.members().stream().map(this::name)));

  private final AssessmentTarget.Cases<String> reviewed =
      new AssessmentTarget.Cases<>(
          claim -> dossier().claim(claim.id()).map(this::claimantOf).orElse(claim.id().value()),
          statement ->
              dossier()
                  .statement(statement.id())
                  .map(said -> said.attribution().principal().match(names))
                  .orElse(statement.id().value()),
          source -> name(source.id()),
          event -> dossier().event(event.id()).map(Event::name).orElse(event.id().value()));

  /** A factory that knows these claims on how actors are linked. */
  ReportFactory(Dossier dossier, Lineage lineage, List<Claim> links) {
    this.dossier = dossier;
    this.identities = Identities.of(links);
    this.affiliations = new Affiliations(links, identities);
    this.lineage = lineage;
    this.origins = new Origins(dossier, identities, lineage);
    this.reviews = Multimaps.index(dossier.assessments(), Assessment::target);
  }

  private Dossier dossier() {
    return dossier;
  }

  /** The dispute made up of claims about an event. */
  Dispute dispute(Question question, Event event, List<Claim> claims, AsOf asOf) {
    List<Claim> known = claims.stream().filter(asOf::knows).toList();
    List<Claim> later = claims.stream().filter(claim -> !asOf.knows(claim)).toList();
    List<Origins.Draft> drafts = drafts(known);
    ImmutableList<Source> sources =
        lineage.withOrigins(
            drafts.stream().flatMap(draft -> draft.sources().stream()).distinct().toList());
    return new Dispute(
        question,
        event,
        asOf.day(),
        dossier.vocabulary(),
        reports(event, drafts, asOf),
        reports(event, drafts(later), asOf),
        sources,
        publishers(sources),
        reviews(event, known, sources, asOf));
  }

  private ImmutableMap<SourceId, String> publishers(List<Source> sources) {
    var publishers = ImmutableMap.<SourceId, String>builder();
    for (Source source : sources) {
      source.publisher().ifPresent(actor -> publishers.put(source.id(), name(actor)));
    }
    return publishers.buildOrThrow();
  }

  private List<Origins.Draft> drafts(List<Claim> claims) {
    return claims.stream().map(this::draft).toList();
  }

  private ImmutableList<Report> reports(Event event, List<Origins.Draft> drafts, AsOf asOf) {
    Map<ClaimId, Origin> whose = origins.of(drafts);
    return drafts.stream()
        .map(draft -> report(event, draft, requireNonNull(whose.get(draft.claim().id())), asOf))
        .collect(ImmutableList.toImmutableList());
  }

  /** The reviews of the event, the claims, their statements and their sources. */
  private ImmutableList<Review> reviews(
      Event event, List<Claim> claims, List<Source> sources, AsOf asOf) {
    if (reviews.isEmpty()) {
      return ImmutableList.of();
    }
    Stream<AssessmentTarget> said =
        claims.stream()
            .flatMap(
                claim ->
                    Stream.concat(
                        Stream.of(AssessmentTarget.of(claim.id())),
                        claim.statement().map(AssessmentTarget::of).stream()));
    return Streams.concat(
            said,
            sources.stream().map(source -> AssessmentTarget.of(source.id())),
            Stream.of(AssessmentTarget.of(event.id())))
        .distinct()
        .flatMap(target -> reviews.get(target).stream())
        .filter(asOf::knows)
        .map(this::review)
        .collect(ImmutableList.toImmutableList());
  }

  private Review review(Assessment assessment) {
    Principal reviewer = assessment.attribution().principal();
    return new Review(
        assessment,
        reviewer instanceof Principal.Named named
            ? reviewers.computeIfAbsent(named.actor(), identities::all)
            : ImmutableSet.of(),
        reviewer.match(names),
        assessment.target().match(reviewed));
  }

  private Origins.Draft draft(Claim claim) {
    Attribution attribution = dossier.attributionOf(claim);
    return origins.draft(
        claim, claim.proposition().match(answers), attribution, AsOf.sources(claim, attribution));
  }

  private Report report(Event event, Origins.Draft draft, Origin origin, AsOf asOf) {
    Claim claim = draft.claim();
    ImmutableSet<ActorId> actors = Origins.actors(origin);
    Affiliations.Tie tie = tie(event, origin, actors);
    return Report.builder()
        .claim(claim)
        .answer(draft.answer())
        .origin(origin)
        .claimant(claimant(draft, origin))
        .putAllMemberNames(memberNames(origin))
        .role(
            actors.stream()
                .flatMap(actor -> affiliations.role(event, actor).stream())
                .min(ParticipantRole.PARTIES_FIRST))
        .stake(tie.stake())
        .alignedBy(tie.by().flatMap(dossier::claim).map(this::claimantOf))
        .addAllWithin(actors.size() == 1 ? affiliations.within(actors.asList().get(0)) : Set.of())
        .likely(actors.size() == 1 ? identities.likely(actors.asList().get(0)) : Optional.empty())
        .addAllVia(via(draft, actors))
        .publication(draft.text().map(lineage::publication))
        .addAllSources(draft.sources())
        .said(asOf.said(claim))
        .published(asOf.published(draft.sources()))
        .isNarrated(draft.isNarrated() && origins.isOwnVoice(draft, origin))
        .isDigest(draft.isNarrated() && origin instanceof Origin.Joint)
        .isCompiled(draft.isCompiled())
        .addAllReplacements(replacements(claim, asOf))
        .grade(grade(draft))
        .build();
  }

  private Admiralty grade(Origins.Draft draft) {
    Optional<Reliability> source =
        draft.text().flatMap(dossier::source).flatMap(Source::reliability);
    return new Admiralty(
        source.orElse(Reliability.F),
        draft.claim().credibility().orElse(Credibility.CANNOT_BE_JUDGED));
  }

  /** The strongest stake of the members of an origin; unknown for one that is only described. */
  private Affiliations.Tie tie(Event event, Origin origin, ImmutableSet<ActorId> actors) {
    return actors.stream()
        .map(actor -> affiliations.tie(event, actor))
        .filter(tie -> tie.stake() != Stake.NONE_KNOWN || actors.size() == origin.members().size())
        .min(Comparator.comparing(Affiliations.Tie::stake))
        .orElse(new Affiliations.Tie(Stake.UNRECORDED, Optional.empty()));
  }

  /** The name of the claimant, to show: as it is in the report where somebody is quoted. */
  private String claimant(Origins.Draft draft, Origin origin) {
    boolean one = !(origin instanceof Origin.Joint);
    return one && !draft.isNarrated() ? draft.attribution().principal().match(names) : name(origin);
  }

  private Map<Origin, String> memberNames(Origin origin) {
    return origin instanceof Origin.Joint joint
        ? Maps.toMap(joint.members(), this::name)
        : Map.of();
  }

  private String claimantOf(Claim claim) {
    return dossier.attributionOf(claim).principal().match(names);
  }

  private static String joined(Stream<String> names) {
    return names.collect(Collectors.joining(" and "));
  }

  private String name(Origin origin) {
    return origin.match(originNames);
  }

  /** The names of those in the chain who are not part of the origin. */
  private ImmutableList<String> via(Origins.Draft draft, ImmutableSet<ActorId> actors) {
    return draft.attribution().chain().stream()
        .filter(link -> link.role() != LinkRole.SPEAKER || isMouthpiece(link, actors))
        .filter(link -> link.actor().map(identities::canonical).filter(actors::contains).isEmpty())
        .map(this::name)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a speaker is not whose answer it is: a spokesman, or a text that passes it on. */
  private static boolean isMouthpiece(Link link, ImmutableSet<ActorId> actors) {
    return link.onBehalfOf().isPresent() || (link.actor().isPresent() && !actors.isEmpty());
  }

  private String name(Link link) {
    return link.actor()
        .map(this::name)
        .or(link::descriptor)
        .orElseGet(() -> name(link.source().orElseThrow()));
  }

  private String name(ActorId actor) {
    return dossier.actor(actor).map(Actor::displayName).orElse(actor.value());
  }

  private String name(SourceId source) {
    return dossier.source(source).map(Source::displayName).orElse(source.value());
  }

  private ImmutableList<Replacement> replacements(Claim claim, AsOf asOf) {
    return dossier.index().revisions().get(claim.id()).stream()
        .filter(later -> later.revision().orElseThrow().kind().replaces() && asOf.knows(later))
        .map(
            later ->
                new Replacement(
                    later.id(), later.revision().map(Revision::kind), asOf.dayOf(later)))
        .sorted(Comparator.comparing(later -> later.by().value()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The answer that a proposition gives; a proposition without one leaves the question open. */
  private final class AnswerOf implements Proposition.Cases<Answer> {
    @Override
    public Answer occurrence(Occurrence said) {
      return new Answer.Happened();
    }

    @Override
    public Answer measurement(Measurement said) {
      return new Answer.Amount(dossier.vocabulary().canonical(said.measure()), said.quantity());
    }

    @Override
    public Answer responsibility(Responsibility said) {
      ActorId actor = identities.canonical(said.actor());
      return new Answer.ResponsibleActor(actor, name(actor));
    }

    @Override
    public Answer absence(Absence said) {
      return new Answer.LeftOpen();
    }

    @Override
    public Answer circumstance(Circumstance said) {
      return new Answer.LeftOpen();
    }

    @Override
    public Answer eventLink(EventLink said) {
      return new Answer.LeftOpen();
    }

    @Override
    public Answer actorLink(ActorLink said) {
      return new Answer.LeftOpen();
    }

    @Override
    public Answer freeText(FreeText said) {
      return new Answer.LeftOpen();
    }

    @Override
    public Answer unknown(UnknownProposition said) {
      return new Answer.LeftOpen();
    }
  }
}
