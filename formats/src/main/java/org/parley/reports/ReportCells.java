package org.parley.reports;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.parley.claim.RevisionKind;
import org.parley.code.Code;
import org.parley.code.Credibility;
import org.parley.code.Reliability;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.input.ProblemCollector;

/** The cells of one row, read as what they mean; a cell that means nothing is told. */
final class ReportCells {
  private static final ColumnWords<Reliability> RELIABILITIES =
      new ColumnWords<>(
          Arrays.stream(Reliability.values())
              .collect(ImmutableMap.toImmutableMap(Enum::name, grade -> grade)));
  private static final ColumnWords<Credibility> CREDIBILITIES =
      new ColumnWords<>(
          Arrays.stream(Credibility.values())
              .collect(
                  ImmutableMap.toImmutableMap(
                      grade -> String.valueOf(grade.grade()), grade -> grade)));
  private static final ColumnWords<RevisionKind> REVISIONS =
      new ColumnWords<>(
          Arrays.stream(RevisionKind.values())
              .collect(ImmutableMap.toImmutableMap(ColumnWords::lowerCase, kind -> kind)));
  private static final ColumnWords<Code> PEOPLE =
      codes("people", "civilian", "combatant", "unknown");
  private static final ColumnWords<Code> FLAGS =
      codes("flag", "unreasonable", "questionable", "corroborated", "final");

  private final RowCells cells;

  ReportCells(CsvRow row, ProblemCollector problems) {
    this.cells = new RowCells(row, problems);
  }

  private static ColumnWords<Code> codes(String scheme, String... words) {
    return new ColumnWords<>(
        Arrays.stream(words)
            .collect(ImmutableMap.toImmutableMap(word -> word, word -> new Code(scheme, word))));
  }

  /** Whether nothing was wrong so far. */
  boolean isSound() {
    return cells.isSound();
  }

  /** Tells what is wrong with a cell. */
  void refuse(String column, String message) {
    cells.refuse(column, message);
  }

  /** The cell of a column, if it has one that can be read. */
  <T> Optional<T> read(String column, Function<String, T> parse) {
    return cells.read(column, parse);
  }

  /** The cell of a column that must have one. */
  <T> Optional<T> require(String column, Function<String, T> parse) {
    return cells.require(column, parse);
  }

  Optional<ReportRole> role() {
    return read("role", ReportRole::ofWord);
  }

  Optional<Reliability> reliability() {
    return read("reliability", RELIABILITIES::parse);
  }

  Optional<Credibility> credibility() {
    return read("credibility", CREDIBILITIES::parse);
  }

  Optional<RevisionKind> revision() {
    return read("revision", REVISIONS::parse);
  }

  ImmutableSet<Code> codes() {
    return ImmutableSet.<Code>builder()
        .addAll(read("people", PEOPLE::parse).stream().toList())
        .addAll(read("flags", ReportCells::flags).orElse(ImmutableList.of()))
        .build();
  }

  private static ImmutableList<Code> flags(String cell) {
    return Splitter.on(';')
        .trimResults()
        .omitEmptyStrings()
        .splitToStream(cell)
        .map(FLAGS::parse)
        .collect(ImmutableList.toImmutableList());
  }
}
