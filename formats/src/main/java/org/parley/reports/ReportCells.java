package org.parley.reports;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.parley.Requirement.message;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.Requirement;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.code.Credibility;
import org.parley.code.Reliability;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.input.ProblemCollector;
import org.parley.source.DerivationKind;

/** The cells of one row as typed values; a cell that cannot be parsed is reported as a problem. */
final class ReportCells extends RowCells {
  /** The separator of names or ids in a cell. */
  static final String AND = " & ";

  private static final ReportWords<Reliability> RELIABILITIES =
      ReportWords.of(Reliability.values(), Enum::name);
  private static final ReportWords<Credibility> CREDIBILITIES =
      ReportWords.of(Credibility.values(), grade -> String.valueOf(grade.grade()));
  private static final ReportWords<RevisionKind> REVISIONS =
      ReportWords.of(RevisionKind.values(), ReportWords::lowerCase);
  private static final ReportWords<Code> PEOPLE =
      codes("people", "civilian", "combatant", "unknown");
  private static final ReportWords<DerivationKind> DERIVATIONS =
      ReportWords.of(DerivationKind.values(), ReportWords::lowerCase);

  /** The pattern between two names; an ampersand within a word is part of a name. */
  private static final Pattern AMPERSAND = Pattern.compile("(?<!\\S)&(?!\\S)");

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

  Optional<Stance> stance() {
    return read("stance", ReportStance.WORDS::parse);
  }

  Optional<DerivationKind> derivation() {
    return read("derivation", DERIVATIONS::parse);
  }

  /** The day from which the source is withdrawn. */
  Optional<LocalDate> withdrawn() {
    return read("withdrawn_on", ReportCells::day);
  }

  private static LocalDate day(String cell) {
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(message("must be a date such as 2024-10-05", cell), e);
    }
  }

  /** The sort of people that are counted. */
  Optional<Code> people() {
    return read("people", PEOPLE::parse);
  }

  ImmutableSet<ReportFlag> flags() {
    return read("flags", ReportCells::flags).orElse(ImmutableSet.of());
  }

  private static ImmutableSet<ReportFlag> flags(String cell) {
    return Splitter.on(';')
        .trimResults()
        .omitEmptyStrings()
        .splitToStream(cell)
        .map(ReportFlag.WORDS::parse)
        .collect(toImmutableSet());
  }

  /**
   * The names in a cell that has {@code &} between them.
   *
   * @throws IllegalArgumentException if a name is empty or given twice
   */
  static ImmutableList<String> names(String cell) {
    ImmutableList<String> names =
        ImmutableList.copyOf(Splitter.on(AMPERSAND).trimResults().split(cell));
    Requirement.require(!names.contains(""), "must not have an empty name", cell);
    Requirement.require(
        ImmutableSet.copyOf(names).size() == names.size(), "must not have a name twice", cell);
    return names;
  }
}
