package org.parley.dataset.ccc;

import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.dataset.CellWriter;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.phrase.CountExpression;

/**
 * The numbers of people arrested, injured or killed, in digits or words as the coders wrote them:
 * "3", "several", "at least 12", "unspecified".
 *
 * <p>A phrase that states one number is read as that number; one that states none, or several, is
 * kept as words without a number.
 */
final class CccHarms {
  static final ImmutableMap<String, Measure> MEASURES =
      ImmutableMap.of(
          "arrests", Measure.parse("person+detained"),
          "participant_injuries", Measure.parse("person+injured+participant"),
          "police_injuries", Measure.parse("person+injured+police"),
          "participant_deaths", Measure.parse("person+killed+participant"),
          "police_deaths", Measure.parse("person+killed+police"));

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern NEGATIVE = Pattern.compile("[-−][0-9.]+");

  private CccHarms() {}

  static void read(NamedCells row, CrowdEvent gathering, RowEntities.Builder entities) {
    MEASURES.forEach(
        (column, measure) ->
            row.read(column, CccHarms::quantity)
                .map(said -> new Measurement(gathering.event(), measure, said))
                .map(measured -> gathering.compiled(column, measured))
                .ifPresent(entities::addClaims));
  }

  private static Quantity quantity(String cell) {
    require(!NEGATIVE.matcher(cell).matches(), "must not be negative", cell);
    return NUMBER.matcher(cell).matches() ? Quantity.exactly(Long.parseLong(cell)) : phrase(cell);
  }

  private static Quantity phrase(String cell) {
    CountExpression read = CountExpression.parse(cell);
    try {
      return read.only().quantity().withWords(cell);
    } catch (IllegalArgumentException noSingleNumber) {
      return Quantity.unspecified(cell);
    }
  }

  static void write(RowEntities entities, CrowdEvent gathering, CellWriter cells) {
    for (String column : MEASURES.keySet()) {
      cells.put(column, gathering.parts().quantity(column, entities).flatMap(CccHarms::cell));
    }
  }

  private static Optional<String> cell(Quantity said) {
    return said.words()
        .or(
            () ->
                said.quantifier() == Quantifier.EXACT
                    ? Optional.of(said.withoutWords().toString())
                    : Optional.of(said.toEnglish()));
  }
}
