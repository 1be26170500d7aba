package org.parley.dataset.ucdp;

import java.util.Optional;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.DatasetDescription;
import org.parley.dataset.DescribedFormat;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.event.Event;

/**
 * The Georeferenced Event Dataset (GED) of the Uppsala Conflict Data Program: an event of deadly
 * organised violence a row, after the programme's codebook 23.1.
 *
 * <p>The deaths of an event are one claim of the programme, from low to high with a best figure,
 * and four exact ones by group. The dataset does not say which report gave which figure. Under the
 * policy {@code ucdp-ged} a dispute over {@code person+killed} has one answer, that of the
 * programme.
 *
 * <p>Columns are read by name, so that the published form of 49 columns and the shorter ones of 39
 * and 37 can all be read. A row whose low exceeds its high, or whose best figure is outside them,
 * is kept and reported, and no total is claimed in it; see the decision on UCDP's totals.
 */
public final class UcdpGedFormat extends DescribedFormat {
  private static final UcdpGedFormat DEFAULTS = new UcdpGedFormat();

  private final CodedColumns codes = CodedColumns.of(description(), "code", "");

  private UcdpGedFormat() {
    super(DatasetDescription.read(UcdpGedFormat.class::getResourceAsStream, "ged.txt"));
  }

  /** The format as in the codebook; it has no options. */
  public static UcdpGedFormat withDefaults() {
    return DEFAULTS;
  }

  @Override
  protected Optional<RowEntities> read(NamedCells cells) {
    return cells.require("id", UcdpNumbers::id).map(id -> read(new UcdpRowReader(cells, id)));
  }

  private RowEntities read(UcdpRowReader row) {
    UcdpCoding.read(row, codes);
    UcdpConflicts.read(row);
    UcdpSides.read(row);
    UcdpCitations.read(row);
    UcdpPlaces.read(row);
    UcdpDates.read(row);
    UcdpDeaths.read(row);
    row.event().name(name(row));
    return row.build();
  }

  /** A short name: who fought, and where. */
  private static String name(UcdpRowReader row) {
    String fight =
        row.cells()
            .words("dyad_name")
            .orElseGet(() -> "UCDP event " + row.cells().row().text("id"));
    return row.cells().text("where_coordinates").map(place -> fight + ", " + place).orElse(fight);
  }

  @Override
  public boolean isAnchor(Entity entity) {
    return entity instanceof Entity.OfEvent of && !UcdpConflicts.isLarger(of.value());
  }

  @Override
  protected void write(Event event, RowEntities entities, CellWriter cells) {
    UcdpRowWriter row = new UcdpRowWriter(entities, event, cells);
    row.put(
        "id",
        CodedColumns.first(row.event().codes(), UcdpCompiler.SCHEME)
            .orElse(row.event().id().value()));
    UcdpCoding.write(row, codes);
    UcdpConflicts.write(row);
    UcdpSides.write(row);
    UcdpCitations.write(row);
    UcdpPlaces.write(row);
    UcdpDates.write(row);
    UcdpDeaths.write(row);
  }
}
