package org.parley.dataset.gdelt;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The cells of a row that is written. */
final class GdeltCells {
  private final ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();

  /** Writes a cell that is not empty. */
  GdeltCells put(String column, Optional<String> cell) {
    cell.filter(text -> !text.isEmpty()).ifPresent(text -> cells.put(column, text));
    return this;
  }

  /** Writes cells whose columns begin with the same prefix. */
  GdeltCells putAll(String prefix, ImmutableMap<String, String> parts) {
    parts.forEach((part, text) -> put(prefix + part, Optional.of(text)));
    return this;
  }

  ImmutableMap<String, String> written() {
    return cells.buildOrThrow();
  }
}
