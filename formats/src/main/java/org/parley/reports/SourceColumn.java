package org.parley.reports;

import java.util.Optional;
import java.util.function.Function;
import org.parley.input.ProblemCollector;
import org.parley.source.SourceId;

/** What the rows of a source say in one column, which must be the same wherever they say it. */
final class SourceColumn<T> {
  private final SourceId source;
  private final String name;
  private final Function<? super T, String> text;
  private Optional<T> value = Optional.empty();
  private int line = 1;

  SourceColumn(SourceId source, String name, Function<? super T, String> text) {
    this.source = source;
    this.name = name;
    this.text = text;
  }

  void add(Optional<T> said, int at, ProblemCollector problems) {
    if (value.isEmpty() && said.isPresent()) {
      value = said;
      line = at;
    }
    said.filter(other -> !value.equals(Optional.of(other)))
        .ifPresent(other -> problems.add(at, name, difference(other)));
  }

  private String difference(T other) {
    return "of the source '%s' line %d says '%s', got '%s'"
        .formatted(source, line, text.apply(value.orElseThrow()), text.apply(other));
  }

  /** What they say. */
  Optional<T> value() {
    return value;
  }

  /** The line that first says it; 1 if none does. */
  int line() {
    return line;
  }
}
