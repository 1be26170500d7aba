package org.parley.dataset.acled;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.event.EventId;
import org.parley.proposition.Absence;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.phrase.CountExpression;

/**
 * The column {@code tags}: every tag is a code {@code acled.tag}, and the tag {@code crowd size=…}
 * gives the size of the crowd in the words of the report.
 *
 * <p>A bare number of people in a crowd is read as "about" it; {@code no report} leaves the
 * question open. Both are this library's readings.
 */
final class AcledTags {
  static final Measure PRESENT = Measure.of("person", "present");

  private static final String COLUMN = "tags";
  private static final String SCHEME = AcledCompiler.SCHEME + ".tag";
  private static final String CROWD = "crowd size=";
  private static final String NO_REPORT = "no report";

  private AcledTags() {}

  static ImmutableList<Code> read(RowCells cells) {
    return cells
        .read(
            COLUMN,
            cell ->
                AcledNameList.parse(cell).stream()
                    .map(tag -> new Code(SCHEME, tag))
                    .collect(toImmutableList()))
        .orElse(ImmutableList.of());
  }

  static void write(Collection<Code> codes, CellWriter cells) {
    cells.put(COLUMN, AcledNameList.text(CodedColumns.values(codes, SCHEME)));
  }

  /** The crowd size of the tags; empty, with a problem, if several give one. */
  static Optional<Proposition> crowd(EventId event, RowCells cells) {
    List<String> sizes =
        AcledNameList.parse(cells.row().text(COLUMN)).stream()
            .filter(tag -> tag.startsWith(CROWD))
            .map(tag -> tag.substring(CROWD.length()).strip())
            .toList();
    if (sizes.size() > 1) {
      cells.report(COLUMN, "has " + sizes.size() + " crowd sizes; none is read");
      return Optional.empty();
    }
    return sizes.stream().findFirst().flatMap(words -> crowd(event, words, cells));
  }

  private static Optional<Proposition> crowd(EventId event, String words, RowCells cells) {
    if (words.isEmpty()) {
      cells.report(COLUMN, "has no words behind 'crowd size='");
      return Optional.empty();
    }
    return Optional.of(
        words.equals(NO_REPORT)
            ? new Absence(Question.howMany(event, PRESENT))
            : new Measurement(event, PRESENT, size(words)));
  }

  private static Quantity size(String words) {
    try {
      Quantity said = CountExpression.quantityOf(words);
      boolean bare = said.quantifier() == Quantifier.EXACT;
      return (bare ? Quantity.of(Quantifier.APPROXIMATELY, said.value().orElseThrow()) : said)
          .withUnit(said.unit())
          .withWords(words);
    } catch (IllegalArgumentException e) {
      return Quantity.unspecified(words);
    }
  }
}
