package org.parley.dossier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.attribution.Attribution;
import org.parley.claim.Claim;
import org.parley.input.ProblemCollector;
import org.parley.source.Passage;
import org.parley.source.SourceId;
import org.parley.statement.Statement;

/** Checks that only claims in derived texts are marked as own reporting. */
final class OwnReportingCheck {
  private final Dossier dossier;
  private final ProblemCollector problems;

  OwnReportingCheck(Dossier dossier, ProblemCollector problems) {
    this.dossier = dossier;
    this.problems = problems;
  }

  void check() {
    for (int i = 0; i < dossier.claims().size(); i++) {
      Claim claim = dossier.claims().get(i);
      if (claim.isOwnReporting()) {
        check(Place.of("claims", i).member("ownReporting"), sources(claim));
      }
    }
  }

  private void check(Place place, ImmutableSet<SourceId> sources) {
    if (sources.stream().noneMatch(this::isDerivedOrUnknown)) {
      problems.add(
          place.problem(
              "must be left out unless a source of the claim derives from another, got "
                  + (sources.isEmpty() ? "no source" : text(sources))));
    }
  }

  /** Whether a source derives from another; an unknown source is reported elsewhere. */
  private boolean isDerivedOrUnknown(SourceId id) {
    return dossier.source(id).map(source -> !source.derivedFrom().isEmpty()).orElse(true);
  }

  private ImmutableSet<SourceId> sources(Claim claim) {
    Stream<SourceId> attributed =
        claim
            .attribution()
            .or(() -> claim.statement().flatMap(dossier::statement).map(Statement::attribution))
            .map(Attribution::sources)
            .stream()
            .flatMap(ImmutableSet::stream);
    return Stream.concat(attributed, claim.passages().stream().map(Passage::source))
        .collect(toImmutableSet());
  }

  private static String text(ImmutableSet<SourceId> sources) {
    return sources.stream().map(source -> "'" + source + "'").collect(Collectors.joining(", "));
  }
}
