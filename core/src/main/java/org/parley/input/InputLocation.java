package org.parley.input;

import static org.parley.Requirement.require;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.text.OneLine;

/**
 * A place in an input: a line and perhaps a column of it, a path inside a JSON document, or a path
 * inside the document on one line of a stream.
 *
 * @param file the name of the file, if several are read
 * @param line the line, from 1; of a row with line breaks in its cells, the line where it begins
 * @param column the name of a table's column, or the number of a character in the line, from 1
 * @param path the path, {@code $.claims[3].revision.of}
 */
public record InputLocation(
    Optional<String> file, OptionalLong line, Optional<String> column, Optional<String> path) {
  private static final String ROOT = "$";

  /**
   * Checks that the line is a positive number.
   *
   * @throws IllegalArgumentException if it is not
   */
  public InputLocation {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(path, "path");
    require(line.isEmpty() || line.getAsLong() >= 1, "line must be at least 1", line);
  }

  /** A place that is not known, or no single one. */
  public static InputLocation unknown() {
    return new InputLocation(
        Optional.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * A line.
   *
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static InputLocation line(long number) {
    return new InputLocation(
        Optional.empty(), OptionalLong.of(number), Optional.empty(), Optional.empty());
  }

  /** A path inside a document. */
  public static InputLocation path(String path) {
    return new InputLocation(
        Optional.empty(), OptionalLong.empty(), Optional.empty(), Optional.of(path));
  }

  /** A copy with a column: its name, or its number. */
  public InputLocation withColumn(String name) {
    return new InputLocation(file, line, Optional.of(name), path);
  }

  /** A copy on a line, where this is a place inside the document on that line. */
  public InputLocation onLine(long number) {
    return new InputLocation(
        file, OptionalLong.of(number), column, path.filter(inside -> !inside.equals(ROOT)));
  }

  /** A copy inside a file. */
  public InputLocation in(String name) {
    return new InputLocation(Optional.of(name), line, column, path);
  }

  /** A copy with another path. */
  public InputLocation withPath(String other) {
    return new InputLocation(file, line, column, Optional.of(other));
  }

  /** The place as messages name it: {@code a.csv, line 7, column figure}. */
  @Override
  public String toString() {
    return Stream.of(
            file,
            line.isPresent() ? Optional.of("line " + line.getAsLong()) : Optional.<String>empty(),
            column.map(name -> "column " + name),
            path)
        .flatMap(Optional::stream)
        .map(OneLine::of)
        .collect(Collectors.joining(", "));
  }
}
