package org.parley.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parley.attribution.Attribution;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.claim.RevisionKind;
import org.parley.marking.Marking;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;

/**
 * A dossier without what a reader may not see. With a source, a statement or a claim goes
 * everything that would give it away: what is attributed through it, the passages in it, what takes
 * it back; what was derived from or revised it keeps no trace of it.
 */
final class Redaction {
  private final Dossier dossier;
  private final Predicate<Marking> allowed;
  private final ImmutableSet<SourceId> sources;
  private final ImmutableSet<StatementId> statements;
  private final ImmutableSet<ClaimId> claims;

  private Redaction(Dossier dossier, Predicate<Marking> allowed) {
    this.dossier = dossier;
    this.allowed = allowed;
    this.sources =
        dossier.sources().stream()
            .filter(source -> allows(source.marking()))
            .map(Source::id)
            .collect(toImmutableSet());
    this.statements =
        dossier.statements().stream()
            .filter(said -> allows(said.marking()) && allows(said.attribution()))
            .map(Statement::id)
            .collect(toImmutableSet());
    this.claims = keptClaims();
  }

  static Dossier of(Dossier dossier, Predicate<Marking> allowed) {
    return new Redaction(dossier, allowed).redacted();
  }

  private Dossier redacted() {
    return Dossier.builder()
        .schemaVersion(dossier.schemaVersion())
        .addAllActors(dossier.actors())
        .addAllSources(kept(dossier.sources(), s -> sources.contains(s.id()), this::source))
        .addAllEvents(dossier.events())
        .addAllStatements(kept(dossier.statements(), s -> statements.contains(s.id()), s -> s))
        .addAllClaims(kept(dossier.claims(), c -> claims.contains(c.id()), this::claim))
        .addAllAssessments(kept(dossier.assessments(), this::allowsAssessment, this::assessment))
        .extensions(dossier.extensions())
        .build();
  }

  private static <T> List<T> kept(List<T> all, Predicate<T> keep, UnaryOperator<T> cleaned) {
    return all.stream().filter(keep).map(cleaned).toList();
  }

  private Source source(Source source) {
    return source.withDerivedFrom(
        source.derivedFrom().stream().filter(d -> sources.contains(d.source())).toList());
  }

  private Claim claim(Claim claim) {
    Claim cleaned =
        claim
            .withPassages(passages(claim.passages()))
            .withOwnReporting(claim.isOwnReporting() && isInDerived(claim));
    return cleaned.withRevision(claim.revision().flatMap(this::revision));
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
        && claim.attribution().map(this::allows).orElse(true)
        && claim.statement().map(statements::contains).orElse(true);
  }

  /** The revision of what is kept; empty if nothing of it is. */
  private Optional<Revision> revision(Revision revision) {
    ImmutableList<ClaimId> kept =
        revision.of().stream().filter(claims::contains).collect(toImmutableList());
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Revision(revision.kind(), kept));
  }

  /**
   * The claims that are kept. With what is withheld goes what takes nothing else back: left alone,
   * it would assert what it takes back.
   */
  private ImmutableSet<ClaimId> keptClaims() {
    Set<ClaimId> withheld = new HashSet<>();
    dossier.claims().stream()
        .filter(claim -> !allowsClaim(claim))
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

  private static boolean takesBackOnly(Claim claim, Set<ClaimId> withheld) {
    return claim
        .revision()
        .filter(revision -> revision.kind() == RevisionKind.RETRACTS)
        .filter(revision -> withheld.containsAll(revision.of()))
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
    return allows(assessment.target()) && allows(assessment.attribution());
  }

  private boolean allows(AssessmentTarget target) {
    return target.match(
        new AssessmentTarget.Cases<>(
            of -> claims.contains(of.id()),
            of -> statements.contains(of.id()),
            of -> sources.contains(of.id()),
            of -> true));
  }

  private boolean allows(Attribution attribution) {
    return sources.containsAll(attribution.sources());
  }

  private boolean allows(Optional<Marking> marking) {
    return marking.map(allowed::test).orElse(true);
  }
}
