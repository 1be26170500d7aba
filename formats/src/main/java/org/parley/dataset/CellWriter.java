package org.parley.dataset;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.code.Code;

/** A builder of a row's cells; an empty cell is left out. */
public final class CellWriter {
  private final Function<String, Optional<String>> headers;
  private final Map<String, String> cells = new LinkedHashMap<>();

  private CellWriter(Function<String, Optional<String>> headers) {
    this.headers = headers;
  }

  /** A writer of any columns. */
  public static CellWriter create() {
    return new CellWriter(Optional::of);
  }

  /** A writer of the columns that a table has, under the table's own names. */
  public static CellWriter of(DescribedFormat format) {
    return new CellWriter(format.description()::header);
  }

  /** Adds a cell, unless it is empty. */
  public CellWriter put(String column, String cell) {
    if (!cell.isEmpty()) {
      headers.apply(column).ifPresent(header -> cells.put(header, cell));
    }
    return this;
  }

  /** Adds a cell, if there is one. */
  public CellWriter put(String column, Optional<String> cell) {
    cell.ifPresent(text -> put(column, text));
    return this;
  }

  /** Adds several cells. */
  public CellWriter putAll(Map<String, String> all) {
    all.forEach(this::put);
    return this;
  }

  /** Adds the first code of a scheme. */
  public CellWriter putCode(String column, Collection<Code> codes, String scheme) {
    return put(column, CodedColumns.first(codes, scheme));
  }

  /** The cells so far. */
  public ImmutableMap<String, String> written() {
    return ImmutableMap.copyOf(cells);
  }
}
