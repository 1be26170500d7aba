package org.parley.reports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.csv.CsvRow;
import org.parley.dossier.Dossier;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import org.parley.input.ProblemCollector;

/** The rows of a file, gathered row by row into a dossier. */
final class ReportDossier {
  private static final Pattern PLACE = Pattern.compile("(claims|sources)\\[(\\d{1,9})\\].*");

  private final ProblemCollector problems;
  private final ReportRowIds ids;
  private final ReportSources sources;
  private final ReportParticipants participants = new ReportParticipants();
  private final List<ReportDraft> read = new ArrayList<>();

  ReportDossier(ProblemCollector problems) {
    this.problems = problems;
    this.ids = new ReportRowIds(problems);
    this.sources = new ReportSources(problems);
  }

  /** The number of rows without a problem of their own. */
  int size() {
    return read.size();
  }

  void add(CsvRow row) {
    ids.add(row);
    new ReportReader(row, problems).read(sources, participants).ifPresent(read::add);
  }

  /**
   * The dossier of all valid rows; to be called once, after the last row.
   *
   * @throws org.parley.input.InvalidInputException if derivations or revisions form a cycle
   */
  Dossier dossier() {
    ids.complete();
    sources.check();
    Map<ClaimId, ReportDraft> reports = new LinkedHashMap<>();
    read.forEach(report -> ids.idOf(report.row()).ifPresent(id -> reports.put(id, report)));
    Dossier.Builder dossier =
        Dossier.builder()
            .addAllActors(participants.actorsWith(sources.publishers()))
            .addAllSources(sources.sources())
            .addAllEvents(participants.events())
            .addAllClaims(claims(reports));
    try {
      return dossier.build();
    } catch (InvalidInputException e) {
      addAll(e.problems(), reports.values());
      problems.throwIfAny();
      throw e;
    }
  }

  private ImmutableList<Claim> claims(Map<ClaimId, ReportDraft> reports) {
    return new ReportClaims(reports, sources, problems)
        .with(ReportRevisions.of(reports, ids, problems));
  }

  /**
   * Reports the problems of the dossier, which can only be cycles, with the lines of their rows.
   */
  private void addAll(List<Problem> circles, Collection<ReportDraft> reports) {
    ImmutableList<Integer> rows =
        reports.stream().map(report -> report.row().line()).collect(toImmutableList());
    ImmutableList<Integer> derivations = sources.linesOfDerivation();
    for (Problem circle : circles) {
      Matcher place = PLACE.matcher(circle.location().path().orElse(""));
      if (!place.matches()) {
        problems.add(1, circle.toString());
      } else if (place.group(1).equals("claims")) {
        problems.add(rows.get(Integer.parseInt(place.group(2))), "revises", circle.message());
      } else {
        int line = derivations.get(Integer.parseInt(place.group(2)));
        problems.add(line, "derived_from", circle.message());
      }
    }
  }
}
