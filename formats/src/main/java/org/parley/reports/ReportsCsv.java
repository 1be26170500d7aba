package org.parley.reports;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvLimits;
import org.parley.csv.CsvOutput;
import org.parley.csv.CsvReader;
import org.parley.csv.CsvRow;
import org.parley.csv.CsvRows;
import org.parley.csv.CsvWriter;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.extension.Extensions;
import org.parley.file.PackedFile;
import org.parley.file.ReadResult;
import org.parley.file.ReadSummary;
import org.parley.file.WriteResult;
import org.parley.input.InvalidInputException;
import org.parley.input.ProblemCollector;

/**
 * Reads and writes the plain reports CSV, one report a row: the form in which most people have
 * their figures.
 *
 * <p>The file is UTF-8, with commas between the columns and their names in the first row. An empty
 * cell means unknown. Space around a cell, blank lines and rows of empty cells are ignored. Only
 * the first four columns are required:
 *
 * <ul>
 *   <li>{@code event}: the id and the name of the event;
 *   <li>{@code measure}: what is counted, as {@link org.parley.proposition.Measure#parse} reads it;
 *   <li>{@code claimant}: the claimant of the figure, always with the same spelling;
 *   <li>{@code figure}: a number in notation or an English phrase, as {@link
 *       org.parley.quantity.phrase.CountExpression#quantityOf} reads it: {@code ~180}, or {@code at
 *       least 180 missiles};
 *   <li>{@code role}: the relation of the claimant, or of the one they speak for, to the event, a
 *       word of {@link ReportRole};
 *   <li>{@code source}: where it was read, a web address or any other text;
 *   <li>{@code derived_from}: the source from which this one takes its text or figures;
 *   <li>{@code stated_on}: when the claimant said it, as {@link org.parley.time.Edtf#parse} reads
 *       it;
 *   <li>{@code published}: when the source was published, in the same notation;
 *   <li>{@code reliability}: the Admiralty grade of the source, A to F;
 *   <li>{@code credibility}: the Admiralty grade of the figure, 1 to 6;
 *   <li>{@code people}: {@code civilian}, {@code combatant} or {@code unknown}, a code of the
 *       claim;
 *   <li>{@code flags}: with {@code ;} between them, {@code own} (own reporting of a derived
 *       source), {@code joint} (the claimants, with {@code &} between spaces, speak together) and
 *       {@code unnamed} (the claimant is described); further {@code unreasonable}, {@code
 *       questionable}, {@code corroborated} and {@code final}, codes of the claim, for example
 *       {@code flag:final};
 *   <li>{@code id}: the id of the row;
 *   <li>{@code revises}: the id of the row that this one revises, of the same claimant, event and
 *       measure; several with {@code &} between spaces;
 *   <li>{@code revision}: {@code updates} (the default), {@code corrects}, {@code replaces}, {@code
 *       retracts} or {@code confirms};
 *   <li>{@code publisher}: the publisher of the source;
 *   <li>{@code stance}: {@code certain}, {@code probable}, {@code possible}, {@code denies}, {@code
 *       probably denies}, {@code possibly denies} or {@code uncommitted};
 *   <li>{@code speaks_for}: the one for whom the claimant speaks, to whom the figure then belongs;
 *   <li>{@code via}: those who passed it on, in order, with {@code &} between spaces;
 *   <li>{@code derivation}: {@code quotes} (the default), {@code republishes}, {@code translates},
 *       {@code abridges} or {@code revises};
 *   <li>{@code withdrawn_on}: the day from which the publisher withdrew the source;
 *   <li>{@code words}: the words in which the figure was given.
 * </ul>
 *
 * <p>A claimant who is the publisher of the source is not quoted: the source speaks in its own
 * voice. The same applies to a source without a publisher if in all of its rows the claimant only
 * repeats figures of a text that it derives from; each such claim has the code {@code
 * flag:publisher_presumed}.
 *
 * <p>Every other column, and {@code role}, is kept as a text among the claim's extensions, under
 * its name; with the prefix {@code csv.} if a claim has a member of that name, for example {@code
 * csv.statement}.
 *
 * <pre>{@code
 * Dossier dossier = ReportsCsv.withDefaults().readText("""
 *     event,measure,claimant,role,figure,stated_on
 *     attack,missile+launched,IRGC,perpetrator,200,2024-10-01
 *     attack,missile+launched,IDF,target,~180,2024-10-01
 *     """);
 * }</pre>
 *
 * <p>A row revises only the rows in its {@code revises}; nothing is inferred from the days. A
 * verdict itself replaces an earlier toll by a later one.
 *
 * <p>A row without an {@code id} gets one that is derived from its content. So the same rows in
 * another order give the same dossier, except for the order of its claims.
 */
public final class ReportsCsv {
  private static final ImmutableList<String> REQUIRED =
      ImmutableList.of("event", "measure", "claimant", "figure");
  private static final ReportsCsv DEFAULTS =
      new ReportsCsv(
          CsvReader.withDefaults()
              .with(CsvForm.withDefaults().withCellsTrimmed())
              .requiring(REQUIRED));

  private final CsvReader reader;

  private ReportsCsv(CsvReader reader) {
    this.reader = reader;
  }

  /** Reads cells of up to 1,000,000 characters and up to 10,000,000 rows. */
  public static ReportsCsv withDefaults() {
    return DEFAULTS;
  }

  /** The columns without which a table is not one of plain reports. */
  public static ImmutableList<String> requiredColumns() {
    return REQUIRED;
  }

  /** A copy with other limits. */
  public ReportsCsv with(CsvLimits other) {
    return new ReportsCsv(reader.with(other));
  }

  /** A copy for files of another form, with semicolons or in another encoding. */
  public ReportsCsv with(CsvForm other) {
    return new ReportsCsv(reader.with(other.withCellsTrimmed()));
  }

  /**
   * Reads a file; a gzip file is decompressed.
   *
   * <p>Rows with a problem are left out, and so are invalid revisions, withdrawals and marks of own
   * reporting.
   *
   * @param file the file
   * @return the valid part, and the problems
   * @throws InvalidInputException if derivations or revisions form a cycle
   * @throws UncheckedIOException if the file cannot be read
   */
  public ReadResult read(Path file) {
    try (InputStream in = PackedFile.open(file)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a stream to its end; it remains open; see {@link #read(Path)}.
   *
   * @throws InvalidInputException if derivations or revisions form a cycle
   * @throws UncheckedIOException if the stream cannot be read
   */
  public ReadResult read(InputStream in) {
    return read(reader.rows(in));
  }

  /**
   * Reads a text; see {@link #read(Path)}.
   *
   * @throws InvalidInputException if derivations or revisions form a cycle
   */
  public ReadResult readText(String csv) {
    return read(reader.rows(csv));
  }

  private static ReadResult read(CsvRows opened) {
    try (CsvRows rows = opened) {
      ReportDossier reports = new ReportDossier(rows.problems());
      rows.forEachRemaining(reports::add);
      Dossier dossier = reports.dossier();
      ProblemCollector problems = rows.problems();
      ReadSummary summary =
          new ReadSummary(ReadSummary.Unit.ROWS, rows.count(), reports.size(), problems.lines());
      return new ReadResult(dossier, summary, problems.problems(), problems.more());
    }
  }

  /**
   * Reads rows that were created in code, for example from a table of another form; their cells are
   * used unchanged.
   *
   * @param rows the rows
   * @param problems collects the problems, with the lines of the rows
   * @return the dossier of the valid rows
   * @throws InvalidInputException if derivations or revisions form a cycle
   */
  public Dossier read(Iterable<CsvRow> rows, ProblemCollector problems) {
    ReportDossier reports = new ReportDossier(problems);
    rows.forEach(reports::add);
    return reports.dossier();
  }

  /**
   * Writes a row for each claim that is a count and whose claimants are all named or all described,
   * in the columns above and those that the claims keep; the stream remains open.
   *
   * @param dossier the dossier
   * @param out the stream to write to
   * @return the number of rows written, and the entities that are not the same after reading the
   *     table again
   * @throws IllegalArgumentException if the written table cannot be read again
   * @throws UncheckedIOException if the stream cannot be written
   */
  public WriteResult write(Dossier dossier, OutputStream out) {
    return write(dossier, out, CsvOutput.withDefaults().with(reader.form()));
  }

  /** Writes so in another way: with tags, or safe for spreadsheets. */
  public WriteResult write(Dossier dossier, OutputStream out, CsvOutput output) {
    ImmutableList<ImmutableMap<String, String>> rows = new ReportRows(dossier).rows();
    try (CsvWriter table = output.open(out, ReportColumns.of(rows))) {
      rows.forEach(table::write);
    }
    ImmutableSet<Entity> carried =
        again(rows).entities().flatMap(ReportsCsv::asWritten).collect(toImmutableSet());
    return new WriteResult(
        rows.size(),
        dossier.entities().filter(entity -> !carried.contains(entity)).collect(toImmutableList()));
  }

  /** An entity, and the claim that it may have been before the column role was added to it. */
  private static Stream<Entity> asWritten(Entity entity) {
    Extensions kept = entity.value().extensions();
    return Stream.of(entity, entity.withExtensions(kept.without("role")));
  }

  private static Dossier again(ImmutableList<ImmutableMap<String, String>> rows) {
    ReportDossier reports = new ReportDossier(ProblemCollector.withDefaults());
    int line = 1;
    for (ImmutableMap<String, String> row : rows) {
      reports.add(CsvRow.of(++line, Maps.transformValues(row, CharMatcher.whitespace()::trimFrom)));
    }
    return reports.dossier();
  }
}
