package org.parley.reports;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.ClaimId;
import org.parley.csv.CsvRow;
import org.parley.dataset.DigestId;
import org.parley.input.ProblemCollector;

/**
 * The ids of the rows: as written or, if missing, derived from the content of the row.
 *
 * <p>A derived id is {@code r-} and 12 hex digits of a SHA-256 over the columns whose cells are not
 * empty, sorted by name, each name and cell preceded by its length. Further rows with the same
 * content are numbered from {@code -2}.
 */
final class ReportRowIds {
  private static final int HEX_DIGITS = 12;

  private final ProblemCollector problems;
  private final Map<ClaimId, CsvRow> rows = new HashMap<>();
  private final Map<CsvRow, ClaimId> ids = new HashMap<>();
  private final ListMultimap<String, CsvRow> unnamed = ArrayListMultimap.create();

  ReportRowIds(ProblemCollector problems) {
    this.problems = problems;
  }

  void add(CsvRow row) {
    Optional<String> written = row.cell("id");
    if (written.isEmpty()) {
      unnamed.put(DigestId.of("r-", content(row), HEX_DIGITS), row);
      return;
    }
    try {
      addWritten(row, ClaimId.of(written.get()));
    } catch (IllegalArgumentException e) {
      problems.add(row.line(), "id", String.valueOf(e.getMessage()));
    }
  }

  private void addWritten(CsvRow row, ClaimId id) {
    CsvRow first = rows.putIfAbsent(id, row);
    if (first == null) {
      ids.put(row, id);
    } else {
      problems.add(row.line(), "id", "'" + id + "' is the id of line " + first.line() + " already");
    }
  }

  /** Derives the ids that are not written; to be called once, after the last row. */
  void complete() {
    for (String hash : unnamed.keySet()) {
      List<CsvRow> alike = new ArrayList<>(unnamed.get(hash));
      if (alike.size() > 1) {
        alike.sort(Comparator.comparing(ReportRowIds::content));
      }
      int number = 1;
      for (CsvRow row : alike) {
        ClaimId id = numbered(hash, number++);
        while (rows.containsKey(id)) {
          id = numbered(hash, number++);
        }
        rows.put(id, row);
        ids.put(row, id);
      }
    }
  }

  private static ClaimId numbered(String hash, int number) {
    return ClaimId.of(number == 1 ? hash : hash + "-" + number);
  }

  private static String content(CsvRow row) {
    StringBuilder content = new StringBuilder();
    row.forEachByName(
        (column, cell) ->
            content
                .append(column.length())
                .append(':')
                .append(column)
                .append(cell.length())
                .append(':')
                .append(cell));
    return content.toString();
  }

  /** The id of a row; empty if the written one cannot be used. */
  Optional<ClaimId> idOf(CsvRow row) {
    return Optional.ofNullable(ids.get(row));
  }

  /** The row with this id. */
  Optional<CsvRow> row(ClaimId id) {
    return Optional.ofNullable(rows.get(id));
  }
}
