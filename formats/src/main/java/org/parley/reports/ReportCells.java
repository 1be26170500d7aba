package org.parley.reports;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.parley.claim.RevisionKind;
import org.parley.code.Code;
import org.parley.code.Credibility;
import org.parley.code.Reliability;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.input.ProblemCollector;

/**
 * The cells of one row, read as what they mean; a cell that cannot be parsed is reported as a
 * problem.
 */
final class ReportCells extends RowCells {
  private static final ReportWords<Reliability> RELIABILITIES =
      ReportWords.of(Reliability.values(), Enum::name);
  private static final ReportWords<Credibility> CREDIBILITIES =
      ReportWords.of(Credibility.values(), grade -> String.valueOf(grade.grade()));
  private static final ReportWords<RevisionKind> REVISIONS =
      ReportWords.of(RevisionKind.values(), ReportWords::lowerCase);
  private static final ReportWords<Code> PEOPLE =
      codes("people", "civilian", "combatant", "unknown");
  private static final ReportWords<Code> FLAGS =
      codes("flag", "unreasonable", "questionable", "corroborated", "final");

  ReportCells(CsvRow row, ProblemCollector problems) {
    super(row, problems);
  }

  private static ReportWords<Code> codes(String scheme, String... words) {
    return new ReportWords<>(
        Arrays.stream(words)
            .collect(ImmutableMap.toImmutableMap(word -> word, word -> new Code(scheme, word))));
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
