package org.parley.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.attribution.Principal;
import org.parley.attribution.Voice;
import org.parley.claim.Claim;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.dispute.Publication;
import org.parley.dispute.Replacement;
import org.parley.dispute.Report;
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
import org.parley.proposition.Responsibility;
import org.parley.proposition.UnknownProposition;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.statement.Statement;
import org.parley.time.When;

/** Makes reports of claims, and looks up all that a report needs once. */
final class ReportFactory {
  private static final Principal.Cases<Optional<ActorId>> ACTOR =
      new Principal.Cases<>(
          named -> Optional.of(named.actor()),
          described -> Optional.empty(),
          publication -> Optional.empty());

  private final Dossier dossier;
  private final Identities identities;
  private final Affiliations affiliations;
  private final SourceRoots lineage;
  private final AnswerOf answers = new AnswerOf();
  private final Principal.Cases<String> names =
      new Principal.Cases<>(
          named -> name(named.actor()),
          Principal.Described::descriptor,
          publication -> name(publication.source()));

  ReportFactory(Dossier dossier) {
    this.dossier = dossier;
    this.identities = Identities.of(dossier);
    this.affiliations = new Affiliations(dossier, identities);
    this.lineage = new SourceRoots(dossier);
  }

  Report report(Event event, Claim claim) {
    Attribution attribution = dossier.attributionOf(claim);
    ImmutableSet<SourceId> sources = sources(claim, attribution);
    Optional<Publication> publication = sources.stream().findFirst().map(lineage::publication);
    Principal speaker = speaker(attribution, publication);
    Principal principal = identities.canonical(speaker);
    return Report.builder()
        .claim(claim)
        .answer(claim.proposition().match(answers))
        .origin(origin(attribution.voice(), principal, publication))
        .claimant(speaker.match(names))
        .role(
            isDigest(attribution, publication)
                ? roleOfRoots(event, publication.orElseThrow())
                : role(event, principal))
        .addAllVia(via(attribution, speaker))
        .publication(publication)
        .source(sources.stream().findFirst())
        .said(claim.madeAt().or(() -> statementOf(claim).flatMap(Statement::at)))
        .published(firstPublished(sources))
        .addAllReplacements(replacements(claim))
        .reliability(
            sources.stream().findFirst().flatMap(dossier::source).flatMap(Source::reliability))
        .build();
  }

  /**
   * Whom the words bind. What a text says in its own voice binds whoever published it first, and
   * not who prints it again.
   */
  private Principal speaker(Attribution attribution, Optional<Publication> publication) {
    return publication
        .filter(text -> isNarrated(attribution) && text.roots().size() == 1)
        .map(text -> text.roots().asList().get(0))
        .flatMap(root -> publisher(root, attribution))
        .orElseGet(attribution::principal);
  }

  private static boolean isNarrated(Attribution attribution) {
    return attribution.voice() == Voice.NARRATOR && attribution.first(LinkRole.COMPILER).isEmpty();
  }

  private static boolean isDigest(Attribution attribution, Optional<Publication> publication) {
    return isNarrated(attribution)
        && publication.filter(text -> text.roots().size() > 1).isPresent();
  }

  /** The part of those whose texts are digested: who prints the digest again has no say in it. */
  private Optional<ParticipantRole> roleOfRoots(Event event, Publication digest) {
    return digest.roots().stream()
        .flatMap(root -> dossier.source(root).flatMap(Source::publisher).stream())
        .flatMap(publisher -> affiliations.role(event, publisher).stream())
        .min(ParticipantRole.PARTIES_FIRST);
  }

  private Optional<Principal> publisher(SourceId root, Attribution attribution) {
    return dossier
        .source(root)
        .flatMap(Source::publisher)
        .<Principal>map(Principal.Named::new)
        .or(
            () ->
                attribution.sources().contains(root)
                    ? Optional.empty()
                    : Optional.of(new Principal.Publication(root)));
  }

  /** The sources it came through: those of the chain, speaker first, or else of its passages. */
  private static ImmutableSet<SourceId> sources(Claim claim, Attribution attribution) {
    ImmutableSet<SourceId> sources = attribution.sources();
    return sources.isEmpty()
        ? claim.passages().stream().map(Passage::source).collect(ImmutableSet.toImmutableSet())
        : sources;
  }

  private static Origin origin(
      Voice voice, Principal principal, Optional<Publication> publication) {
    return voice == Voice.NARRATOR && publication.isPresent()
        ? new Origin.Narrator(publication.get())
        : principal.match(
            new Principal.Cases<>(
                named -> new Origin.Speaker(named.actor()),
                described -> new Origin.Unnamed(described.descriptor(), publication),
                own -> new Origin.Narrator(publication.orElse(Publication.of(own.source())))));
  }

  private Optional<ParticipantRole> role(Event event, Principal principal) {
    return principal.match(ACTOR).flatMap(actor -> affiliations.role(event, actor));
  }

  private ImmutableList<String> via(Attribution attribution, Principal principal) {
    return attribution.chain().stream()
        .filter(link -> link.role() != LinkRole.SPEAKER || link.onBehalfOf().isPresent())
        .filter(link -> link.actor().map(Principal.Named::new).filter(principal::equals).isEmpty())
        .map(this::name)
        .distinct()
        .collect(ImmutableList.toImmutableList());
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

  private Optional<Statement> statementOf(Claim claim) {
    return claim.statement().flatMap(dossier::statement);
  }

  private Optional<When> firstPublished(ImmutableSet<SourceId> sources) {
    return sources.stream()
        .flatMap(source -> dossier.source(source).flatMap(Source::published).stream())
        .min(Comparator.comparing(when -> when.earliest().orElse(LocalDate.MIN)));
  }

  private ImmutableList<Replacement> replacements(Claim claim) {
    return dossier.index().revisions().get(claim.id()).stream()
        .filter(later -> later.revision().orElseThrow().kind().replaces())
        .map(this::replacement)
        .sorted(Comparator.comparing(later -> later.by().value()))
        .collect(ImmutableList.toImmutableList());
  }

  private Replacement replacement(Claim later) {
    Attribution attribution = dossier.attributionOf(later);
    Optional<When> known =
        firstPublished(sources(later, attribution))
            .or(later::madeAt)
            .or(() -> statementOf(later).flatMap(Statement::at));
    return new Replacement(
        later.id(), later.revision().orElseThrow().kind(), known.flatMap(When::earliest));
  }

  /** The answer that a proposition gives; a proposition without one leaves the question open. */
  private final class AnswerOf implements Proposition.Cases<Answer> {
    @Override
    public Answer occurrence(Occurrence said) {
      return new Answer.Happened();
    }

    @Override
    public Answer measurement(Measurement said) {
      return new Answer.Amount(said.measure(), said.quantity());
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
