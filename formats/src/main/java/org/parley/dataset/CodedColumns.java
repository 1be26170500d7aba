package org.parley.dataset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.csv.RowCells;

/**
 * Columns whose cells are codes of a dataset, or texts that serve as such: each is carried as a
 * code whose scheme names the dataset and the column, {@code acled.region:Middle East}.
 *
 * <p>A cell with nothing but space in it says nothing; one that cannot be a code is told.
 */
public final class CodedColumns {
  private final String prefix;
  private final ImmutableList<String> columns;

  private CodedColumns(String prefix, ImmutableList<String> columns) {
    this.prefix = prefix;
    this.columns = columns;
  }

  /** Columns of the dataset with this scheme, in lower case. */
  public static CodedColumns of(String scheme, String... columns) {
    return new CodedColumns(scheme + ".", ImmutableList.copyOf(columns));
  }

  /** The codes of a row, in the order of the columns. */
  public ImmutableList<Code> read(RowCells cells) {
    return columns.stream()
        .flatMap(column -> read(cells, column).stream())
        .collect(toImmutableList());
  }

  private Optional<Code> read(RowCells cells, String column) {
    return cells
        .text(column)
        .filter(cell -> !CharMatcher.whitespace().matchesAllOf(cell))
        .flatMap(any -> cells.read(column, cell -> new Code(prefix + column, cell)));
  }

  /** The cells that codes stand for; of two codes of one column the first. */
  public ImmutableMap<String, String> write(Collection<Code> codes) {
    ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
    for (String column : columns) {
      codes.stream()
          .filter(code -> code.scheme().equals(prefix + column))
          .findFirst()
          .ifPresent(code -> cells.put(column, code.value()));
    }
    return cells.buildOrThrow();
  }
}
