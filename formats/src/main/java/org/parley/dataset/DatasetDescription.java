package org.parley.dataset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.resource.ResourceFile;

/**
 * A dataset's title, reference and columns, as a file beside its format lists them.
 *
 * <p>A line is a fact, {@code title: Global Terrorism Database}, or a column with its HXL tag and
 * its marks: {@code type #event+type required as=event_type code list scheme=ccc.type}. A column
 * marked {@code kept} is not part of the model. {@code as} gives the name that the code uses for
 * the column, if another release of the dataset uses that name. The other marks are those that its
 * format uses.
 */
public final class DatasetDescription {
  private static final String FACT = ": ";
  private static final String AS = "as=";

  /** A column: its name in the table, its name in the code, and the words behind it. */
  private record Column(String header, String name, ImmutableList<String> marks) {
    static Column parse(String line) {
      List<String> words = Splitter.on(' ').splitToList(line);
      ImmutableList<String> marks = ImmutableList.copyOf(words.subList(1, words.size()));
      return new Column(
          words.get(0), startingWith(marks, AS).findFirst().orElse(words.get(0)), marks);
    }

    Optional<String> behind(String prefix) {
      return startingWith(marks, prefix).findFirst();
    }
  }

  private static Stream<String> startingWith(ImmutableList<String> marks, String prefix) {
    return marks.stream()
        .filter(mark -> mark.startsWith(prefix))
        .map(mark -> mark.substring(prefix.length()));
  }

  private final ImmutableMap<String, String> facts;
  private final ImmutableMap<String, Column> columns;

  private DatasetDescription(
      ImmutableMap<String, String> facts, ImmutableMap<String, Column> columns) {
    this.facts = facts;
    this.columns = columns;
  }

  /**
   * Reads the file of a dataset.
   *
   * @param owner {@code getResourceAsStream} of the format
   * @param file the name of the file
   */
  public static DatasetDescription read(ResourceFile.Owner owner, String file) {
    ImmutableList<String> lines = ResourceFile.lines(owner, file);
    return new DatasetDescription(
        lines.stream()
            .filter(line -> line.contains(FACT))
            .map(line -> Splitter.on(FACT).limit(2).splitToList(line))
            .collect(toImmutableMap(fact -> fact.get(0), fact -> fact.get(1))),
        lines.stream()
            .filter(line -> !line.contains(FACT))
            .map(Column::parse)
            .collect(toImmutableMap(Column::name, column -> column)));
  }

  /** A copy with more columns behind these, which have neither tags nor marks. */
  public DatasetDescription withColumns(Iterable<String> more) {
    ImmutableMap.Builder<String, Column> all = ImmutableMap.builder();
    all.putAll(columns);
    more.forEach(name -> all.put(name, new Column(name, name, ImmutableList.of())));
    return new DatasetDescription(facts, all.buildOrThrow());
  }

  String fact(String name) {
    return facts.getOrDefault(name, "");
  }

  /** The text for a missing value in its tables; empty if their cells are simply empty. */
  public String missing() {
    return fact("missing");
  }

  /** The scheme of its codes. */
  public String scheme() {
    return fact("scheme");
  }

  /** All columns of the published table. */
  public ImmutableList<String> all() {
    return headers(column -> true);
  }

  ImmutableList<String> carried() {
    return headers(column -> !column.marks().contains("kept"));
  }

  ImmutableList<String> required() {
    return headers(column -> column.marks().contains("required"));
  }

  private ImmutableList<String> headers(Predicate<Column> wanted) {
    return columns.values().stream().filter(wanted).map(Column::header).collect(toImmutableList());
  }

  ImmutableMap<String, String> tags() {
    return columns.values().stream()
        .filter(column -> column.behind("#").isPresent())
        .collect(toImmutableMap(Column::header, column -> "#" + column.behind("#").orElseThrow()));
  }

  /** The columns with a mark, under the names that the code uses. */
  public ImmutableList<String> marked(String mark) {
    return columns.values().stream()
        .filter(column -> column.marks().contains(mark))
        .map(Column::name)
        .collect(toImmutableList());
  }

  /** Whether the table has a column, and the column the mark. */
  boolean isMarked(String name, String mark) {
    return marked(mark).contains(name);
  }

  /** The scheme of a column's codes: the one in its line or else {@code gtd.region}. */
  String schemeOf(String name) {
    return Optional.ofNullable(columns.get(name))
        .flatMap(column -> column.behind("scheme="))
        .orElse(scheme() + "." + name);
  }

  /** The table's name for a column; empty if it has no such column. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(columns.get(name)).map(Column::header);
  }
}
