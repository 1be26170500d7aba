package org.parley.reports;

import static org.parley.Requirement.message;

import java.util.Optional;
import java.util.function.Function;
import org.parley.input.ProblemCollector;
import org.parley.source.SourceId;

/** One column in all rows about a source, which must have the same value in each. */
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
    return message(
        "must be '%s' for the source '%s', as in line %d"
            .formatted(text.apply(value.orElseThrow()), source, line),
        text.apply(other));
  }

  /** The value. */
  Optional<T> value() {
    return value;
  }

  /** The line of the first value; 1 if there is none. */
  int line() {
    return line;
  }
}
