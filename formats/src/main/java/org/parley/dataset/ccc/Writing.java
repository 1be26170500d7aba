package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.parley.dataset.Entities;
import org.parley.event.Coordinates;
import org.parley.event.Event;
import org.parley.event.Where;

/**
 * Writes the entities of a gathering into the cells of a row.
 *
 * @param entities the entities
 * @param event the gathering
 * @param cells where to
 */
record Writing(Entities entities, Event event, CccCells cells) {
  void write() {
    Gathering gathering = new Gathering(event.id(), ImmutableList.of());
    event.when().ifPresent(when -> cells.put("date", when.edtf().toString()));
    CodeColumn.write(event, cells);
    event.where().ifPresent(this::write);
    Names.write(event, cells);
    Campaigns.write(event, cells);
    Organisers.write(event, cells);
    Publications.write(entities, gathering, cells);
    Sizes.write(entities, gathering, cells);
    Harms.write(entities, gathering, cells);
    Remarks.write(entities, gathering, cells);
    Demands.write(entities, gathering, cells);
  }

  private void write(Where where) {
    cells.put("location", where.name());
    cells.put("lat", where.coordinates().map(Coordinates::latitude).map(Writing::plain));
    cells.put("lon", where.coordinates().map(Coordinates::longitude).map(Writing::plain));
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
