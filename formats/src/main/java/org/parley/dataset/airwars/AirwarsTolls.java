package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import org.parley.dataset.CellWriter;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;

/** The ranges of killed and injured of each class: Airwars' own claims. */
final class AirwarsTolls {
  /**
   * One range of the table.
   *
   * @param part the part of the id of its claim
   * @param columns its columns
   * @param measure the measure
   */
  private record Toll(String part, AirwarsRange columns, Measure measure) {
    static Toll of(AirwarsHarmClass harmed, String effect) {
      String part = harmed.column() + "_" + effect;
      return new Toll(part, AirwarsRange.of(part), harmed.measure(effect));
    }
  }

  private static final ImmutableList<Toll> ALL =
      AirwarsHarmClass.ALL.stream()
          .flatMap(
              harmed ->
                  ImmutableList.of(Toll.of(harmed, "killed"), Toll.of(harmed, "injured")).stream())
          .collect(ImmutableList.toImmutableList());

  private AirwarsTolls() {}

  static void read(NamedCells row, AirwarsIncident incident, RowEntities.Builder entities) {
    for (Toll toll : ALL) {
      toll.columns()
          .read(row)
          .map(said -> new Measurement(incident.event(), toll.measure(), said))
          .map(measured -> incident.compiled(toll.part(), measured))
          .ifPresent(entities::addClaims);
    }
  }

  static void write(RowEntities entities, AirwarsIncident incident, CellWriter cells) {
    for (Toll toll : ALL) {
      toll.columns().write(incident.parts().quantity(toll.part(), entities), cells);
    }
  }
}
