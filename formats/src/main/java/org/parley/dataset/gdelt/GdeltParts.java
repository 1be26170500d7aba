package org.parley.dataset.gdelt;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.parley.code.Code;
import org.parley.csv.RowCells;

/**
 * The named parts of an actor or a place in a row.
 *
 * @param texts the text of a part, empty if there is none
 * @param problems collects the problems of a part
 */
record GdeltParts(Function<String, String> texts, BiConsumer<String, String> problems) {
  /** The cells whose columns begin with a prefix, for example {@code Actor1}. */
  static GdeltParts of(RowCells cells, String prefix) {
    return new GdeltParts(
        part -> cells.row().text(prefix + part),
        (part, message) -> cells.refuse(prefix + part, message));
  }

  Optional<String> text(String part) {
    return Optional.of(texts.apply(part)).filter(text -> !text.isEmpty());
  }

  /** Parses a part; empty if it is empty, or, with a problem, refused. */
  <T> Optional<T> read(String part, Function<String, T> parse) {
    try {
      return text(part).map(parse);
    } catch (IllegalArgumentException e) {
      problems.accept(part, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  Optional<Code> code(String part, String scheme) {
    return read(part, text -> new Code(scheme, text));
  }
}
