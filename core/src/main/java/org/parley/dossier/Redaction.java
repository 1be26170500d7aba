package org.parley.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Principal;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.claim.RevisionKind;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.marking.Marking;
import org.parley.proposition.ActorLink;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.Withdrawal;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;

/**
 * A dossier without what a reader may not see. A withheld source, statement or claim takes with it
 * everything that would reveal it: attributions through it, passages in it, retractions of it; what
 * was derived from it or revised it keeps no trace of it. A withheld actor or event takes with it
 * everything that refers to it. An actor or event that only withheld entities refer to is withheld
 * too.
 */
final class Redaction {
  private final Dossier dossier;
  private final Predicate<Marking> allowed;
  private final ImmutableSet<ActorId> actors;
  private final ImmutableSet<EventId> events;
  private final ImmutableSet<SourceId> sources;
  private final ImmutableSet<StatementId> statements;
  private final boolean linksAreKept;
  private final ImmutableSet<ClaimId> claims;

  private Redaction(Dossier dossier, Predicate<Marking> allowed) {
    this.dossier = dossier;
    this.allowed = allowed;
    this.actors =
        dossier.actors().stream()
            .filter(actor -> allows(actor.marking()))
            .map(Actor::id)
            .collect(toImmutableSet());
    this.events =
        dossier.events().stream()
            .filter(event -> allows(event.marking()))
            .map(Event::id)
            .collect(toImmutableSet());
    this.sources =
        dossier.sources().stream()
            .filter(source -> allows(source.marking()))
            .map(Source::id)
            .collect(toImmutableSet());
    this.statements =
        dossier.statements().stream()
            .filter(said -> allows(said.marking()) && allows(said.attribution()))
            .filter(said -> namesOnlyAllowed(Entity.of(said)))
            .map(Statement::id)
            .collect(toImmutableSet());
    this.linksAreKept =
        dossier.claims().stream()
            .filter(claim -> claim.proposition() instanceof ActorLink)
            .allMatch(this::allowsClaim);
    this.claims = keptClaims();
  }

  static Dossier of(Dossier dossier, Predicate<Marking> allowed) {
    return new Redaction(dossier, allowed).redacted();
  }

  private Dossier redacted() {
    List<Source> keptSources = kept(dossier.sources(), s -> sources.contains(s.id()), this::source);
    List<Statement> keptStatements =
        kept(dossier.statements(), s -> statements.contains(s.id()), this::statement);
    List<Claim> keptClaims = kept(dossier.claims(), c -> claims.contains(c.id()), this::claim);
    List<Assessment> keptAssessments =
        kept(dossier.assessments(), this::allowsAssessment, this::assessment);
    List<Event> allowedEvents = kept(dossier.events(), e -> events.contains(e.id()), this::event);
    Mentions mentions = new Mentions(dossier);
    keptSources.forEach(one -> mentions.keep(Entity.of(one)));
    keptStatements.forEach(one -> mentions.keep(Entity.of(one)));
    keptClaims.forEach(one -> mentions.keep(Entity.of(one)));
    keptAssessments.forEach(one -> mentions.keep(Entity.of(one)));
    List<Event> keptEvents = mentions.keepEvents(allowedEvents);
    return Dossier.builder()
        .vocabulary(dossier.vocabulary())
        .schemaVersion(dossier.schemaVersion())
        .addAllActors(
            kept(dossier.actors(), a -> actors.contains(a.id()) && mentions.keeps(a), a -> a))
        .addAllSources(keptSources)
        .addAllEvents(keptEvents)
        .addAllStatements(keptStatements)
        .addAllClaims(keptClaims)
        .addAllAssessments(keptAssessments)
        .extensions(dossier.extensions())
        .build();
  }

  /** Whether an entity refers to no actor and no event that is withheld by its own marking. */
  private boolean namesOnlyAllowed(Entity entity) {
    List<Reference> hidden = new ArrayList<>();
    Reference.forEachIn(
        entity,
        reference -> {
          if (isHidden(reference)) {
            hidden.add(reference);
          }
        });
    return hidden.isEmpty();
  }

  private boolean isHidden(Reference reference) {
    return switch (reference.kind()) {
      case ACTOR -> !actors.contains(reference.id());
      case EVENT -> !events.contains(reference.id());
      default -> false;
    };
  }

  private Event event(Event event) {
    return event
        .withParticipants(
            event.participants().stream().filter(one -> actors.contains(one.actor())).toList())
        .withPartOf(event.partOf().filter(events::contains));
  }

  private static <T> List<T> kept(List<T> all, Predicate<T> keep, UnaryOperator<T> cleaned) {
    return all.stream().filter(keep).map(cleaned).toList();
  }

  private Source source(Source source) {
    return source
        .withDerivedFrom(
            source.derivedFrom().stream().filter(d -> sources.contains(d.source())).toList())
        .withPublisher(source.publisher().filter(actors::contains))
        .withContributors(
            source.contributors().stream().filter(one -> actors.contains(one.actor())).toList())
        .withWithdrawn(
            source
                .withdrawn()
                .map(one -> new Withdrawal(one.from(), one.by().filter(actors::contains))));
  }

  private Statement statement(Statement statement) {
    return statement.withAfterStatements(
        statement.afterStatements().stream().filter(statements::contains).toList());
  }

  private Claim claim(Claim claim) {
    Claim cleaned =
        claim
            .withPassages(passages(claim.passages()))
            .withOwnReporting(claim.isOwnReporting() && isInDerived(claim));
    return cleaned.withRevision(claim.revision().flatMap(revision -> revision(claim, revision)));
  }

  /** Whether a reader may still see that a source of the claim derives from another. */
  private boolean isInDerived(Claim claim) {
    return Stream.concat(
            dossier.attributionOf(claim).sources().stream(),
            claim.passages().stream().map(Passage::source))
        .filter(sources::contains)
        .flatMap(id -> dossier.source(id).stream())
        .anyMatch(text -> !source(text).derivedFrom().isEmpty());
  }

  private boolean allowsClaim(Claim claim) {
    return allows(claim.marking())
        && namesOnlyAllowed(Entity.of(claim))
        && claim.attribution().map(this::allows).orElse(true)
        && claim.statement().map(statements::contains).orElse(true);
  }

  /** The revision of the claims that are kept; empty if none of them is. */
  private Optional<Revision> revision(Claim claim, Revision revision) {
    ImmutableList<ClaimId> kept =
        revision.of().stream()
            .filter(of -> claims.contains(of) && mayRevise(claim, of))
            .collect(toImmutableList());
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Revision(revision.kind(), kept));
  }

  /** Whether a reader may see that a revision and the earlier claim have one claimant. */
  private boolean mayRevise(Claim claim, ClaimId earlier) {
    return linksAreKept
        || dossier.claim(earlier).filter(of -> principal(of).equals(principal(claim))).isPresent();
  }

  private Principal principal(Claim claim) {
    return dossier.attributionOf(claim).principal();
  }

  /**
   * The claims that are kept. A retraction of withheld claims only is withheld too: left alone, it
   * would assert what it retracts.
   */
  private ImmutableSet<ClaimId> keptClaims() {
    Set<ClaimId> withheld = new HashSet<>();
    dossier.claims().stream()
        .filter(claim -> !allowsClaim(claim))
        .forEach(claim -> withheld.add(claim.id()));
    dossier.claims().stream()
        .filter(claim -> !withheld.contains(claim.id()) && takesBackOnly(claim, withheld))
        .forEach(claim -> withheld.add(claim.id()));
    Deque<ClaimId> ahead = new ArrayDeque<>(withheld);
    while (!ahead.isEmpty()) {
      dossier.index().revisions().get(ahead.remove()).stream()
          .filter(later -> takesBackOnly(later, withheld) && withheld.add(later.id()))
          .forEach(later -> ahead.add(later.id()));
    }
    return dossier.claims().stream()
        .map(Claim::id)
        .filter(id -> !withheld.contains(id))
        .collect(toImmutableSet());
  }

  private boolean takesBackOnly(Claim claim, Set<ClaimId> withheld) {
    return claim
        .revision()
        .filter(revision -> revision.kind() == RevisionKind.RETRACTS)
        .filter(
            revision ->
                revision.of().stream()
                    .noneMatch(of -> !withheld.contains(of) && mayRevise(claim, of)))
        .isPresent();
  }

  private Assessment assessment(Assessment assessment) {
    return assessment
        .withEvidence(assessment.evidence().stream().filter(claims::contains).toList())
        .withPassages(passages(assessment.passages()))
        .withRevises(assessment.revises().filter(this::allowsAssessment));
  }

  private List<Passage> passages(List<Passage> passages) {
    return passages.stream().filter(passage -> sources.contains(passage.source())).toList();
  }

  private boolean allowsAssessment(AssessmentId id) {
    return dossier.assessment(id).filter(this::allowsAssessment).isPresent();
  }

  private boolean allowsAssessment(Assessment assessment) {
    return allows(assessment.target())
        && allows(assessment.attribution())
        && namesOnlyAllowed(Entity.of(assessment));
  }

  private boolean allows(AssessmentTarget target) {
    return target.match(
        new AssessmentTarget.Cases<>(
            of -> claims.contains(of.id()),
            of -> statements.contains(of.id()),
            of -> sources.contains(of.id()),
            of -> events.contains(of.id())));
  }

  private boolean allows(Attribution attribution) {
    return sources.containsAll(attribution.sources());
  }

  private boolean allows(Optional<Marking> marking) {
    return marking.map(allowed::test).orElse(true);
  }
}
