package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableList;
import org.parley.dataset.CellWriter;
import org.parley.dataset.EventParts;
import org.parley.dataset.PlaceCells;
import org.parley.dataset.RowEntities;
import org.parley.event.Event;
import org.parley.event.Where;

/**
 * Writes the entities of a gathering into the cells of a row.
 *
 * @param entities the entities
 * @param event the gathering
 * @param cells where to
 */
record CccRowWriter(RowEntities entities, Event event, CellWriter cells) {
  void write(CccFormat format) {
    CrowdEvent gathering = new CrowdEvent(new EventParts(event.id()), ImmutableList.of());
    event.when().ifPresent(when -> cells.put("date", when.edtf().toString()));
    format.events().write(event.codes(), cells);
    event.where().ifPresent(where -> format.places().write(where.codes(), cells));
    cells.put("location", event.where().flatMap(Where::name));
    PlaceCells.write(event.where(), "lat", "lon", cells);
    CccNames.write(event, cells);
    CccCampaigns.write(event, cells);
    CccOrganisers.write(event, cells);
    CccPublications.write(entities, gathering, format.description(), cells);
    CccSizes.write(entities, gathering, cells);
    CccHarms.write(entities, gathering, cells);
    CccRemarks.write(entities, gathering, cells);
    CccDemands.write(entities, gathering, cells);
  }
}
