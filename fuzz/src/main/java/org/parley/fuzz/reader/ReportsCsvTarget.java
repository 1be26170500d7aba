package org.parley.fuzz.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.parley.dossier.Dossier;
import org.parley.file.WriteResult;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import org.parley.reports.ReportsCsv;

/**
 * The plain reports CSV: bytes and text give the same result, and all of it is valid; its dossier
 * can be written as a table again, and as JSON; every problem has a line.
 */
public final class ReportsCsvTarget implements Target {
  private static final ReportsCsv CSV = ReportsCsv.withDefaults();

  @Override
  public Outcome tryInput(byte[] input) {
    Dossier dossier;
    try {
      dossier = CSV.read(new ByteArrayInputStream(input)).orThrow();
    } catch (InvalidInputException refused) {
      Laws.oneALine(refused.getMessage(), refused.problems());
      refused.problems().forEach(ReportsCsvTarget::checkLine);
      return Outcome.REFUSED;
    }
    Laws.same("bytes and text", dossier, CSV.readText(new String(input, UTF_8)).orThrow());
    DossierJsonTarget.checkWritten(dossier);
    checkWritten(dossier);
    return Outcome.READ;
  }

  private static void checkWritten(Dossier dossier) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    WriteResult written = CSV.write(dossier, table);
    Laws.holds(written.notCarried().isEmpty(), "not carried: %s", written.notCarried());
    Laws.same("a dossier and its table", dossier, CSV.readText(table.toString(UTF_8)).orThrow());
  }

  private static void checkLine(Problem problem) {
    Laws.holds(problem.location().line().isPresent(), "lines count from 1: %s", problem);
  }
}
