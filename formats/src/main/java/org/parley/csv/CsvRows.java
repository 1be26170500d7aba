package org.parley.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.parley.csv.CsvCells.Line;
import org.parley.input.ProblemCollector;

/**
 * The rows of a table in order, and its problems.
 *
 * <p>Blank lines and rows of empty cells are skipped. A row with too few or too many cells is
 * reported and skipped. If the rest cannot be read (an unclosed quoted cell, bytes that are not
 * text, a cell that is too long), that is reported and the rows end. A row of HXL tags directly
 * below the header is not counted as a row; {@link #tags} has it.
 */
public final class CsvRows extends RowIterator<CsvRow> {
  /**
   * The requirements of a table.
   *
   * @param required the columns that it must have
   * @param rows the greatest number of rows
   */
  record Bounds(ImmutableList<String> required, int rows) {}

  private final CsvCells cells;
  private final ProblemCollector problems;
  private final int most;
  private final Optional<CsvHeader> header;
  private ImmutableMap<String, String> tags = ImmutableMap.of();
  private int count;
  private boolean begun;

  CsvRows(CsvCells cells, CsvForm form, Bounds bounds, ProblemCollector problems) {
    this.cells = cells;
    this.problems = problems;
    this.most = bounds.rows();
    this.begun = form.columns().isPresent();
    this.header =
        form.columns().map(CsvHeader::of).or(() -> header(bounds.required(), form.separator()));
  }

  private Optional<CsvHeader> header(ImmutableList<String> required, char separator) {
    Optional<Line> first = line(Integer.MAX_VALUE);
    if (first.isEmpty() && problems.count() == 0) {
      problems.add(1, "the file is empty; its first line must name its columns");
    }
    return first.flatMap(
        line ->
            new CsvHeader.Check(line.number(), line.cells(), problems)
                .against(required, separator));
  }

  private Optional<Line> line(int width) {
    try {
      return cells.next(width);
    } catch (CsvCells.UnreadableException e) {
      problems.add(e.line(), e.rule());
      return Optional.empty();
    }
  }

  @Override
  protected Optional<CsvRow> read() {
    return header.flatMap(this::read);
  }

  private Optional<CsvRow> read(CsvHeader columns) {
    for (Optional<Line> next = line(columns.size());
        next.isPresent();
        next = line(columns.size())) {
      Line line = next.get();
      if (!begun && CsvCells.areTags(line.cells()) && line.width() == columns.size()) {
        tags = tags(columns, line.cells());
      } else if (++count > most) {
        problems.add(line.number(), "the file has more than " + most + " rows");
        return Optional.empty();
      } else if (line.width() == columns.size()) {
        begun = true;
        return Optional.of(new CsvRow(line.number(), columns, line.cells()));
      } else {
        problems.add(line.number(), widths(line.width(), columns.size()));
      }
      begun = true;
    }
    return Optional.empty();
  }

  private static ImmutableMap<String, String> tags(CsvHeader columns, List<String> cells) {
    ImmutableMap.Builder<String, String> tags = ImmutableMap.builder();
    columns.places().forEach((column, place) -> tags.put(column, cells.get(place)));
    return tags.buildOrThrow();
  }

  private static String widths(int row, int header) {
    return "the row has " + row + " cells, and the header " + header;
  }

  /** The HXL tag of each column, if the table has a row of them; known from the first row on. */
  public ImmutableMap<String, String> tags() {
    return tags;
  }

  /** The number of rows read, including those with too few or too many cells. */
  public int count() {
    return count;
  }

  /** The problems so far; readers of the rows may add to them. */
  public ProblemCollector problems() {
    return problems;
  }

  @Override
  public void close() {
    cells.close();
  }
}
