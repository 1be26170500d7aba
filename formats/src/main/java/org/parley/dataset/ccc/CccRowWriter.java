package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.parley.dataset.RowEntities;
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
record CccRowWriter(RowEntities entities, Event event, CccCells cells) {
  void write() {
    CrowdEvent gathering = new CrowdEvent(event.id(), ImmutableList.of());
    event.when().ifPresent(when -> cells.put("date", when.edtf().toString()));
    CccCodes.write(event, cells);
    event.where().ifPresent(this::write);
    CccNames.write(event, cells);
    CccCampaigns.write(event, cells);
    CccOrganisers.write(event, cells);
    CccPublications.write(entities, gathering, cells);
    CccSizes.write(entities, gathering, cells);
    CccHarms.write(entities, gathering, cells);
    CccRemarks.write(entities, gathering, cells);
    CccDemands.write(entities, gathering, cells);
  }

  private void write(Where where) {
    cells.put("location", where.name());
    cells.put("lat", where.coordinates().map(Coordinates::latitude).map(CccRowWriter::plain));
    cells.put("lon", where.coordinates().map(Coordinates::longitude).map(CccRowWriter::plain));
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
