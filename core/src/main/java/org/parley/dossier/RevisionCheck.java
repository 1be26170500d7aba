package org.parley.dossier;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.attribution.Attribution;
import org.parley.attribution.Principal;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.input.ProblemCollector;
import org.parley.statement.Statement;

/** Checks that nobody revises another's claim or assessment. */
final class RevisionCheck {
  private final Dossier dossier;
  private final ProblemCollector problems;

  RevisionCheck(Dossier dossier, ProblemCollector problems) {
    this.dossier = dossier;
    this.problems = problems;
  }

  void check() {
    boolean reassessed = dossier.assessments().stream().anyMatch(one -> one.revises().isPresent());
    if (dossier.index().revisions().isEmpty() && !reassessed) {
      return;
    }
    Identities identities = Identities.of(ActorLinks.of(dossier).standing(Optional.empty()));
    for (int i = 0; i < dossier.claims().size(); i++) {
      check(Place.of("claims", i), dossier.claims().get(i), identities);
    }
    for (int i = 0; i < dossier.assessments().size(); i++) {
      check(Place.of("assessments", i), dossier.assessments().get(i), identities);
    }
  }

  private void check(Place place, Claim claim, Identities identities) {
    Place of = place.member("revision").member("of");
    ImmutableList<ClaimId> earlier = claim.revision().map(Revision::of).orElse(ImmutableList.of());
    for (int i = 0; i < earlier.size(); i++) {
      Optional<Principal> original =
          dossier.claim(earlier.get(i)).flatMap(one -> principal(one, identities));
      check(
          of.item(i),
          "must be revised by its own claimant, ",
          original,
          principal(claim, identities));
    }
  }

  private void check(Place place, Assessment assessment, Identities identities) {
    check(
        place.member("revises"),
        "must be revised by its own author, ",
        assessment
            .revises()
            .flatMap(dossier::assessment)
            .map(earlier -> identities.canonical(earlier.attribution().principal())),
        Optional.of(identities.canonical(assessment.attribution().principal())));
  }

  private void check(
      Place place, String rule, Optional<Principal> original, Optional<Principal> reviser) {
    if (reviser.isPresent() && original.isPresent() && !reviser.equals(original)) {
      problems.add(
          place.problem(
              rule + text(original.get()) + ", and this one is by " + text(reviser.get())));
    }
  }

  /**
   * The principal of a claim; empty if its statement does not resolve, which is reported elsewhere.
   */
  private Optional<Principal> principal(Claim claim, Identities identities) {
    return claim
        .attribution()
        .or(() -> claim.statement().flatMap(dossier::statement).map(Statement::attribution))
        .map(Attribution::principal)
        .map(identities::canonical);
  }

  private static String text(Principal principal) {
    return principal.match(
        new Principal.Cases<>(
            named -> "'" + named.actor() + "'",
            described -> "\"" + described.descriptor() + "\"",
            publication -> "the publication '" + publication.source() + "'"));
  }
}
