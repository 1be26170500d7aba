package org.parley.dossier;

import java.util.Optional;
import org.parley.attribution.Attribution;
import org.parley.attribution.Principal;
import org.parley.claim.Claim;
import org.parley.input.ProblemCollector;
import org.parley.statement.Statement;

/** That nobody but the original claimant revises a claim. */
final class RevisionCheck {
  private final Dossier dossier;
  private final ProblemCollector problems;

  RevisionCheck(Dossier dossier, ProblemCollector problems) {
    this.dossier = dossier;
    this.problems = problems;
  }

  void check() {
    if (dossier.index().revisions().isEmpty()) {
      return;
    }
    Identities identities = Identities.of(dossier);
    for (int i = 0; i < dossier.claims().size(); i++) {
      check(Place.of("claims", i), dossier.claims().get(i), identities);
    }
  }

  private void check(Place place, Claim claim, Identities identities) {
    Optional<Principal> reviser = principal(claim, identities);
    Optional<Principal> original =
        claim.revision().flatMap(r -> dossier.claim(r.of())).flatMap(c -> principal(c, identities));
    if (reviser.isPresent() && original.isPresent() && !reviser.equals(original)) {
      problems.add(
          place
              .member("revision")
              .problem(
                  "a claim is revised by its own claimant only, "
                      + text(original.get())
                      + ", and this one is by "
                      + text(reviser.get())));
    }
  }

  /** Whose claim it is; nobody's where its statement does not resolve, which is told elsewhere. */
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
