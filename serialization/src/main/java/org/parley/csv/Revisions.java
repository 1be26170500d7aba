package org.parley.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.claim.RevisionKind;
import org.parley.event.EventId;
import org.parley.proposition.Measure;

/** Which report revises which: as the rows say, and else as the days of a running toll show. */
final class Revisions {
  private final Map<ClaimId, Report> reports;
  private final RowIds ids;
  private final Problems problems;
  private final Map<ClaimId, Revision> revisions = new HashMap<>();

  private Revisions(Map<ClaimId, Report> reports, RowIds ids, Problems problems) {
    this.reports = reports;
    this.ids = ids;
    this.problems = problems;
  }

  /** The revision of each report that revises another. */
  static Map<ClaimId, Revision> of(Map<ClaimId, Report> reports, RowIds ids, Problems problems) {
    Revisions revisions = new Revisions(reports, ids, problems);
    revisions.addWritten();
    revisions.addUpdates();
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

  private boolean isSound(Report report, ClaimId of) {
    Optional<Row> revised = ids.row(of);
    if (revised.isEmpty()) {
      return refuse(report, "no row has the id '" + of + "'");
    }
    if (revised.get() == report.row()) {
      return refuse(report, "a row cannot revise itself, got '" + of + "'");
    }
    Report earlier = reports.get(of);
    return earlier != null && isSound(report, earlier);
  }

  private boolean isSound(Report report, Report earlier) {
    String of = "line " + earlier.row().line();
    if (!report.claimant().equals(earlier.claimant())) {
      return refuse(
          report,
          "a claimant revises their own rows only: "
              + of
              + (" is by '"
                  + earlier.claimant()
                  + "', and this one by '"
                  + report.claimant()
                  + "'"));
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

  private boolean refuse(Report report, String message) {
    problems.add(report.row().line(), "revises", message);
    return false;
  }

  private void addUpdates() {
    Map<ClaimId, Report> free = free();
    Map<Series, Toll> tolls = new HashMap<>();
    free.forEach(
        (id, report) ->
            tolls.computeIfAbsent(Series.of(report), any -> new Toll()).add(report, id));
    tolls.values().forEach(Toll::complete);
    free.forEach(
        (id, report) ->
            Optional.ofNullable(tolls.get(Series.of(report)))
                .flatMap(toll -> toll.updatedBy(report))
                .map(of -> new Revision(RevisionKind.UPDATES, of))
                .ifPresent(revision -> revisions.put(id, revision)));
  }

  /** The reports of which no row says that they revise or are revised. */
  private Map<ClaimId, Report> free() {
    Map<ClaimId, Report> free = new HashMap<>(reports);
    for (Map.Entry<ClaimId, Report> entry : reports.entrySet()) {
      entry
          .getValue()
          .revision()
          .ifPresent(
              revision -> {
                free.remove(entry.getKey());
                free.remove(revision.of());
              });
    }
    return free;
  }

  /** What is counted. */
  private record Count(EventId event, Measure measure) {
    static Count of(Report report) {
      return new Count(report.said().event(), report.said().measure());
    }

    @Override
    public String toString() {
      return event + " " + measure;
    }
  }

  /** Whose count of what and of whom. */
  private record Series(ActorId claimant, Count count, Optional<String> people) {
    static Series of(Report report) {
      return new Series(report.claimant(), Count.of(report), report.row().cell("people"));
    }
  }
}
