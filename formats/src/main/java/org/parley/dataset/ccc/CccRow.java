package org.parley.dataset.ccc;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parley.csv.RowCells;

/** The cells of a row by the names of {@link CccForm#PHASE_3}; {@code NA} is an empty cell. */
final class CccRow {
  /** What R writes for a missing value. */
  static final String MISSING = "NA";

  /** What stands between the things that a cell lists. */
  static final String BETWEEN = "; ";

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");

  private final RowCells cells;
  private final CccForm form;

  CccRow(RowCells cells, CccForm form) {
    this.cells = cells;
    this.form = form;
  }

  CccForm form() {
    return form;
  }

  RowCells cells() {
    return cells;
  }

  private boolean isMissing(String column) {
    return !form.has(column) || cells.row().text(form.header(column)).equals(MISSING);
  }

  Optional<String> text(String column) {
    return isMissing(column) ? Optional.empty() : cells.text(form.header(column));
  }

  /** What a cell means; none, and told, if it means nothing. */
  <T> Optional<T> read(String column, Function<String, T> parse) {
    return isMissing(column) ? Optional.empty() : cells.read(form.header(column), parse);
  }

  void tell(String column, String message) {
    cells.tell(form.header(column), message);
  }

  Optional<BigDecimal> number(String column) {
    return read(column, CccRow::parsed);
  }

  private static BigDecimal parsed(String cell) {
    checkArgument(NUMBER.matcher(cell).matches(), "is no number, got '%s'", cell);
    return new BigDecimal(cell);
  }

  /** What a cell lists, none of it twice; none, and told, if it is no such list. */
  <T> ImmutableSet<T> list(String column, Function<String, T> parse) {
    return read(column, cell -> listed(cell, parse)).orElse(ImmutableSet.of());
  }

  private static <T> ImmutableSet<T> listed(String cell, Function<String, T> parse) {
    ImmutableList<T> all =
        Splitter.on(BETWEEN)
            .splitToStream(cell)
            .map(parse)
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<T> distinct = ImmutableSet.copyOf(all);
    checkArgument(distinct.size() == all.size(), "names one thing twice, got '%s'", cell);
    return distinct;
  }
}
