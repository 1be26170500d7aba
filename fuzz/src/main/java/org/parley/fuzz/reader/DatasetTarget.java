package org.parley.fuzz.reader;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.DatasetWriter;
import org.parley.dataset.catalog.Datasets;
import org.parley.dossier.Entity;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;
import org.parley.input.Problem;

/**
 * The tables of a dataset: no table is refused as a whole, its entities are the same after being
 * written and read again, as a table and as a dossier in JSON, and every problem has a line.
 */
public final class DatasetTarget implements Target {
  private final DatasetFormat format;

  private DatasetTarget(DatasetFormat format) {
    this.format = format;
  }

  /** The dataset with this id. */
  public static DatasetTarget of(String id) {
    return new DatasetTarget(Datasets.byId(id).orElseThrow());
  }

  @Override
  public Outcome tryInput(byte[] input) {
    ReadResult reading = read(input);
    reading.problems().forEach(DatasetTarget::check);
    DossierJsonTarget.checkWritten(reading.dossier());
    checkWritten(reading);
    return reading.summary().kept() == 0 ? Outcome.REFUSED : Outcome.READ;
  }

  private ReadResult read(byte[] input) {
    return DatasetReader.of(format).read(new ByteArrayInputStream(input));
  }

  private static ImmutableSet<Entity> entities(ReadResult reading) {
    return reading.dossier().entities().collect(ImmutableSet.toImmutableSet());
  }

  private static void check(Problem problem) {
    Laws.holds(problem.location().line().isPresent(), "lines count from 1: %s", problem);
    Laws.oneLine(problem.toString());
  }

  private void checkWritten(ReadResult reading) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    WriteResult written = DatasetWriter.of(format).write(reading.dossier(), table);
    // Rows that describe an actor or a source in two ways are reported, and the first way is kept.
    boolean clashes =
        reading.problems().stream()
            .anyMatch(problem -> problem.message().endsWith("it is kept as it is there"));
    Laws.holds(clashes || written.notCarried().isEmpty(), "not carried: %s", written.notCarried());
    ReadResult again = read(table.toByteArray());
    // Rows on events are written before those on statements.
    Laws.same("a dossier and its table", entities(reading), entities(again));
    Laws.same("rows kept and rows written", reading.summary().kept(), again.summary().kept());
  }
}
