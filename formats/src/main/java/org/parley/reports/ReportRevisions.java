package org.parley.reports;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.ClaimId;
import org.parley.claim.Firmness;
import org.parley.claim.Revision;
import org.parley.claim.RevisionKind;
import org.parley.csv.CsvRow;
import org.parley.event.EventId;
import org.parley.input.ProblemCollector;
import org.parley.proposition.Measure;

/**
 * Which report revises which: as the rows say or, in a file in which no row says so, as the days of
 * a running toll show.
 */
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
    revisions.addWritten();
    if (reports.values().stream().noneMatch(report -> report.revision().isPresent())) {
      revisions.addUpdates();
    }
    return revisions.revisions;
  }

  private void addWritten() {
    reports.forEach(
        (id, report) ->
            report
                .revision()
                .filter(revision -> isSound(report, revision.of()))
                .ifPresent(revision -> revisions.put(id, revision)));
  }

  private boolean isSound(ReportDraft report, ImmutableList<ClaimId> of) {
    boolean isSound = true;
    for (ClaimId id : of) {
      isSound &= isSound(report, id);
    }
    return isSound;
  }

  private boolean isSound(ReportDraft report, ClaimId of) {
    Optional<CsvRow> revised = ids.row(of);
    if (revised.isEmpty()) {
      return refuse(report, "no row has the id '" + of + "'");
    }
    if (revised.get() == report.row()) {
      return refuse(report, "a row cannot revise itself, got '" + of + "'");
    }
    ReportDraft earlier = reports.get(of);
    return earlier != null && isSound(report, earlier);
  }

  private boolean isSound(ReportDraft report, ReportDraft earlier) {
    String of = "line " + earlier.row().line();
    if (!report.voice().principals().equals(earlier.voice().principals())) {
      return refuse(
          report,
          "a claimant revises their own rows only: "
              + of
              + (" is by '" + names(earlier) + "', and this one by '" + names(report) + "'"));
    }
    if (!Count.of(report).equals(Count.of(earlier))) {
      return refuse(
          report,
          "a row revises one of the same event and measure only: "
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

  private void addUpdates() {
    ListMultimap<String, ClaimId> series = MultimapBuilder.hashKeys().arrayListValues(2).build();
    Maps.filterValues(reports, ReportRevisions::mayUpdate)
        .forEach((id, report) -> series.put(series(report), id));
    Multimaps.asMap(series).values().stream()
        .filter(ids -> ids.size() > 1)
        .forEach(this::addUpdates);
  }

  /** Whether a report is firm, affirms its figure, and is by somebody who is named. */
  private static boolean mayUpdate(ReportDraft report) {
    return report.claim().firmness() == Firmness.FIRM
        && !report.claim().isDenial()
        && report.voice().isNamed();
  }

  /** Whose count of what and of whom, in lines: no id, measure or word has a line break. */
  private static String series(ReportDraft report) {
    return Joiner.on('\n')
        .join(
            report.said().event(),
            report.said().measure(),
            names(report),
            report.row().cell("people").orElse(""));
  }

  private void addUpdates(List<ClaimId> series) {
    Map<ClaimId, ReportDraft> said = new LinkedHashMap<>();
    series.forEach(id -> said.put(id, reports.get(id)));
    RunningCount toll = RunningCount.of(said);
    said.forEach(
        (id, report) ->
            toll.updatedBy(report)
                .map(of -> Revision.of(RevisionKind.UPDATES, of))
                .ifPresent(revision -> revisions.put(id, revision)));
  }

  /** What is counted. */
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
