package org.parley.dataset.airwars;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parley.code.Code;
import org.parley.csv.RowCells;

/** The cells of a row by the names of {@link AirwarsForm#INCIDENTS}, whatever its form is. */
final class AirwarsRow {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");

  private final RowCells cells;
  private final AirwarsForm form;

  AirwarsRow(RowCells cells, AirwarsForm form) {
    this.cells = cells;
    this.form = form;
  }

  AirwarsForm form() {
    return form;
  }

  Optional<String> text(String column) {
    return form.has(column) ? cells.text(form.header(column)) : Optional.empty();
  }

  /** What a cell means; none, and told, if it means nothing. */
  <T> Optional<T> read(String column, Function<String, T> parse) {
    return form.has(column) ? cells.read(form.header(column), parse) : Optional.empty();
  }

  /** What a cell means that must not be empty. */
  <T> Optional<T> require(String column, Function<String, T> parse) {
    return cells.require(form.header(column), parse);
  }

  void tell(String column, String message) {
    cells.tell(form.header(column), message);
  }

  Optional<BigDecimal> number(String column) {
    return read(column, AirwarsRow::parsed);
  }

  private static BigDecimal parsed(String cell) {
    checkArgument(NUMBER.matcher(cell).matches(), "is no number, got '%s'", cell);
    return new BigDecimal(cell);
  }

  /** The codes that a cell lists, none of them twice; none, and told, if it is no such list. */
  ImmutableSet<Code> codes(String column, AirwarsCodes listed) {
    return read(column, cell -> listed(cell, listed)).orElse(ImmutableSet.of());
  }

  private static ImmutableSet<Code> listed(String cell, AirwarsCodes listed) {
    ImmutableList<String> values =
        ImmutableList.copyOf(Splitter.on(listed.separator()).split(cell));
    ImmutableSet<Code> codes =
        values.stream()
            .map(value -> new Code(listed.scheme(), value))
            .collect(ImmutableSet.toImmutableSet());
    checkArgument(codes.size() == values.size(), "names one thing twice, got '%s'", cell);
    return codes;
  }
}
