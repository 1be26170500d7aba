package org.parley.dossier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.parley.attribution.Attribution;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.RevisionKind;
import org.parley.marking.Marking;
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
    this.claims =
        dossier.claims().stream()
            .filter(claim -> allowsClaim(claim) && !takesBackWithheld(claim))
            .map(Claim::id)
            .collect(toImmutableSet());
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
        .addAllAssessments(kept(dossier.assessments(), this::allowsAssessment, a -> a))
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
        claim.withPassages(
            claim.passages().stream().filter(p -> sources.contains(p.source())).toList());
    boolean kept = claim.revision().map(r -> claims.contains(r.of())).orElse(true);
    return kept ? cleaned : cleaned.withoutRevision();
  }

  private boolean allowsClaim(Claim claim) {
    return allows(claim.marking())
        && claim.attribution().map(this::allows).orElse(true)
        && claim.statement().map(statements::contains).orElse(true);
  }

  /** Whether it takes back what is withheld: left alone, it would assert what it takes back. */
  private boolean takesBackWithheld(Claim claim) {
    Optional<Claim> takenBack = takenBack(claim);
    while (takenBack.isPresent()) {
      if (!allowsClaim(takenBack.get())) {
        return true;
      }
      takenBack = takenBack(takenBack.get());
    }
    return false;
  }

  private Optional<Claim> takenBack(Claim claim) {
    return claim
        .revision()
        .filter(revision -> revision.kind() == RevisionKind.RETRACTS)
        .flatMap(revision -> dossier.claim(revision.of()));
  }

  private boolean allowsAssessment(Assessment assessment) {
    return claims.contains(assessment.target()) && allows(assessment.attribution());
  }

  private boolean allows(Attribution attribution) {
    return sources.containsAll(attribution.sources());
  }

  private boolean allows(Optional<Marking> marking) {
    return marking.map(allowed::test).orElse(true);
  }
}
