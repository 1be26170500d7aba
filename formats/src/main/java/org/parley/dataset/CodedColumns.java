package org.parley.dataset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.code.Code;
import org.parley.csv.RowCells;

/**
 * Columns whose cells are codes of a dataset, or texts used as such: each becomes a code whose
 * scheme names the dataset and the column, {@code acled.region:Middle East}.
 *
 * <p>A cell that cannot be a code is reported as a problem.
 */
public final class CodedColumns {
  /**
   * A column of codes.
   *
   * @param name its name
   * @param scheme the scheme of its codes
   * @param listed whether a cell has several codes
   * @param separator the separator of two codes; empty if only the first is written
   */
  private record Coded(String name, String scheme, boolean listed, String separator) {
    Stream<Code> read(RowCells cells) {
      return listed
          ? cells.list(name, separator, this::code).stream()
          : cells.read(name, this::code).stream();
    }

    private Code code(String value) {
      return new Code(scheme, value);
    }

    void write(Collection<Code> codes, CellWriter cells) {
      ImmutableList<String> values = values(codes, scheme);
      cells.put(
          name,
          separator.isEmpty()
              ? values.stream().findFirst().orElse("")
              : String.join(separator, values));
    }
  }

  private final ImmutableList<Coded> columns;
  private final boolean blanksAreCodes;

  private CodedColumns(ImmutableList<Coded> columns, boolean blanksAreCodes) {
    this.columns = columns;
    this.blanksAreCodes = blanksAreCodes;
  }

  /** Columns of the dataset with this scheme, in lower case; a blank cell has no meaning. */
  public static CodedColumns of(String scheme, String... columns) {
    return new CodedColumns(
        Arrays.stream(columns)
            .map(column -> new Coded(column, scheme + "." + column, false, ""))
            .collect(toImmutableList()),
        false);
  }

  /** The columns of a table that have a mark; a blank cell has no meaning. */
  public static CodedColumns of(DatasetDescription table, String mark) {
    return of(table, mark, "", false);
  }

  /**
   * The columns of a table that have a mark, with this separator between the codes of a list; a
   * blank cell is not a code.
   */
  public static CodedColumns of(DatasetDescription table, String mark, String separator) {
    return of(table, mark, separator, true);
  }

  private static CodedColumns of(
      DatasetDescription table, String mark, String separator, boolean blanksAreCodes) {
    return new CodedColumns(
        table.marked(mark).stream()
            .map(name -> coded(table, name, separator))
            .collect(toImmutableList()),
        blanksAreCodes);
  }

  private static Coded coded(DatasetDescription table, String name, String separator) {
    boolean words = table.isMarked(name, "words");
    return new Coded(
        name, table.schemeOf(name), words || table.isMarked(name, "list"), words ? " " : separator);
  }

  /** The codes of a row, in the order of the columns. */
  public ImmutableSet<Code> read(RowCells cells) {
    return columns.stream()
        .filter(column -> blanksAreCodes || !isBlank(cells, column))
        .flatMap(column -> column.read(cells))
        .collect(toImmutableSet());
  }

  private static boolean isBlank(RowCells cells, Coded column) {
    return cells.text(column.name()).filter(CharMatcher.whitespace()::matchesAllOf).isPresent();
  }

  /** Writes the codes into the cells of their columns. */
  public void write(Collection<Code> codes, CellWriter cells) {
    columns.forEach(column -> column.write(codes, cells));
  }

  /** The values of a scheme, in their order. */
  public static ImmutableList<String> values(Collection<Code> codes, String scheme) {
    return codes.stream()
        .filter(code -> code.scheme().equals(scheme))
        .map(Code::value)
        .collect(toImmutableList());
  }

  /** The first value of a scheme. */
  public static Optional<String> first(Collection<Code> codes, String scheme) {
    return values(codes, scheme).stream().findFirst();
  }
}
