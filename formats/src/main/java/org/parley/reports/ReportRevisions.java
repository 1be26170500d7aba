package org.parley.reports;

import static org.parley.Requirement.message;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.csv.CsvRow;
import org.parley.event.EventId;
import org.parley.input.ProblemCollector;
import org.parley.proposition.Measure;

/** The revisions between reports, from the rows. */
final class ReportRevisions {
  private final Map<ClaimId, ReportDraft> reports;
  private final ReportRowIds ids;
  private final ProblemCollector problems;
  private final Map<ClaimId, Revision> revisions = new HashMap<>();

  private ReportRevisions(
      Map<ClaimId, ReportDraft> reports, ReportRowIds ids, ProblemCollector problems) {
    this.reports = reports;
    this.ids = ids;
    this.problems = problems;
  }

  /** The revision of each report that revises another. */
  static Map<ClaimId, Revision> of(
      Map<ClaimId, ReportDraft> reports, ReportRowIds ids, ProblemCollector problems) {
    ReportRevisions revisions = new ReportRevisions(reports, ids, problems);
    revisions.addAll();
    return revisions.revisions;
  }

  private void addAll() {
    reports.forEach(
        (id, report) ->
            report
                .revision()
                .filter(revision -> isValid(report, revision.of()))
                .ifPresent(revision -> revisions.put(id, revision)));
  }

  private boolean isValid(ReportDraft report, ImmutableList<ClaimId> of) {
    boolean isValid = true;
    for (ClaimId id : of) {
      isValid &= isValid(report, id);
    }
    return isValid;
  }

  private boolean isValid(ReportDraft report, ClaimId of) {
    Optional<CsvRow> revised = ids.row(of);
    if (revised.isEmpty()) {
      return refuse(report, "no row has the id '" + of + "'");
    }
    if (revised.get() == report.row()) {
      return refuse(report, message("a row must not revise itself", of.value()));
    }
    ReportDraft earlier = reports.get(of);
    return earlier != null && isValid(report, earlier);
  }

  private boolean isValid(ReportDraft report, ReportDraft earlier) {
    String of = "line " + earlier.row().line();
    if (!report.voice().principals().equals(earlier.voice().principals())) {
      return refuse(
          report,
          "a claimant must revise only their own rows: "
              + of
              + (" is by '" + names(earlier) + "', and this one by '" + names(report) + "'"));
    }
    if (!Count.of(report).equals(Count.of(earlier))) {
      return refuse(
          report,
          "a row must revise one of the same event and measure: "
              + of
              + (" is on '" + Count.of(earlier) + "', and this one on '" + Count.of(report) + "'"));
    }
    return true;
  }

  private static String names(ReportDraft report) {
    return ReportVoice.names(report.voice().principals());
  }

  private boolean refuse(ReportDraft report, String message) {
    problems.add(report.row().line(), "revises", message);
    return false;
  }

  /** An event and a measure. */
  private record Count(EventId event, Measure measure) {
    static Count of(ReportDraft report) {
      return new Count(report.said().event(), report.said().measure());
    }

    @Override
    public String toString() {
      return event + " " + measure;
    }
  }
}
