package org.parley.reports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.code.Code;
import org.parley.input.ProblemCollector;
import org.parley.source.SourceId;

/** Makes the claims of all rows, once the rows about each source are known. */
final class ReportClaims {
  private final Map<ClaimId, ReportDraft> reports;
  private final ReportSources sources;
  private final ProblemCollector problems;
  private final PresumedNarrators narrators;

  ReportClaims(
      Map<ClaimId, ReportDraft> reports, ReportSources sources, ProblemCollector problems) {
    this.reports = reports;
    this.sources = sources;
    this.problems = problems;
    this.narrators = new PresumedNarrators(reports.values(), sources);
  }

  /** The claims with these revisions. */
  ImmutableList<Claim> with(Map<ClaimId, Revision> revisions) {
    reports.values().forEach(this::check);
    return reports.entrySet().stream()
        .map(
            report ->
                claim(report.getValue())
                    .withId(report.getKey())
                    .withRevision(Optional.ofNullable(revisions.get(report.getKey()))))
        .collect(toImmutableList());
  }

  private void check(ReportDraft report) {
    if (report.claim().isOwnReporting() && !isDerived(report)) {
      refuse(report, "must not list own unless derived_from is given, got '%s'");
    }
    if (report.isPresumed() && publisher(report).isPresent()) {
      refuse(report, "must not list publisher_presumed if the source has a publisher, got '%s'");
    }
  }

  private void refuse(ReportDraft report, String message) {
    problems.add(
        report.row().line(), "flags", message.formatted(report.row().cell("flags").orElse("")));
  }

  private boolean isDerived(ReportDraft report) {
    return report.voice().source().filter(text -> !sources.derivations(text).isEmpty()).isPresent();
  }

  private Optional<ActorId> publisher(ReportDraft report) {
    Optional<SourceId> source = report.voice().source();
    return source.flatMap(sources::publisher);
  }

  private Claim claim(ReportDraft report) {
    Claim claim = report.claim();
    return claim
        .withAttribution(Optional.of(attribution(report)))
        .withOwnReporting(claim.isOwnReporting() && isDerived(report))
        .withCodes(codes(report));
  }

  private Attribution attribution(ReportDraft report) {
    Optional<ActorId> publisher = publisher(report);
    return report
        .voice()
        .possibleNarrator()
        .filter(claimant -> publisher.equals(Optional.of(claimant)) || narrators.includes(report))
        .map(report.voice()::narratedBy)
        .orElseGet(() -> report.voice().quotedBy(publisher));
  }

  private ImmutableSet<Code> codes(ReportDraft report) {
    ImmutableSet.Builder<Code> codes = ImmutableSet.builder();
    codes.addAll(report.claim().codes());
    if (narrators.includes(report)) {
      codes.add(ReportFlag.PUBLISHER_PRESUMED.code());
    }
    return codes.build();
  }
}
