package org.parley.dataset.acled;

import java.util.Optional;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.DatasetDescription;
import org.parley.dataset.DescribedFormat;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;

/**
 * The tables of ACLED events in the 31 columns that they have had since March 2023.
 *
 * <p>A row is an event, ACLED's claim that it happened, with its sources, and ACLED's figure of
 * fatalities and of the crowd, if any. Actors have a side but no direction.
 */
public final class AcledFormat extends DescribedFormat {
  private static final AcledFormat DEFAULTS = new AcledFormat();
  private static final String ID = "event_id_cnty";

  private final CodedColumns coded = CodedColumns.of(description(), "code");

  private AcledFormat() {
    super(DatasetDescription.read(AcledFormat.class::getResourceAsStream, "events.txt"));
  }

  /** The format; it has no options. */
  public static AcledFormat withDefaults() {
    return DEFAULTS;
  }

  @Override
  protected Optional<RowEntities> read(NamedCells cells) {
    return cells.require(ID, AcledCompiler::event).map(id -> entities(id, cells));
  }

  private RowEntities entities(EventId id, RowCells cells) {
    AcledActors actors = AcledActors.read(cells);
    AcledTypes.checkActors(cells);
    Event event =
        Event.builder()
            .id(id)
            .type(AcledTypes.read(cells))
            .name(name(id, cells.row()))
            .status(EventStatus.ACTUAL)
            .when(AcledDate.read(cells))
            .where(AcledPlace.read(cells))
            .addAllParticipants(actors.participants())
            .addAllCodes(coded.read(cells))
            .addAllCodes(AcledTags.read(cells))
            .build();
    RowEntities.Builder entities =
        RowEntities.builder().anchor(Entity.of(event)).addAllActors(actors.actors());
    new AcledClaims(id, cells).addTo(entities);
    return entities.build();
  }

  private static String name(EventId id, CsvRow row) {
    return AcledCompiler.ACLED.nameOf(
        id, row.text("sub_event_type"), row.text("location"), row.text("event_date"));
  }

  @Override
  protected void write(Event event, RowEntities entities, CellWriter cells) {
    cells.put(ID, AcledCompiler.ACLED.idOf(event.id()));
    event.type().ifPresent(type -> AcledTypes.write(type, cells));
    event.when().ifPresent(when -> AcledDate.write(when, cells));
    event.where().ifPresent(where -> AcledPlace.write(where, cells));
    AcledActors.write(event, entities, cells);
    coded.write(event.codes(), cells);
    AcledTags.write(event.codes(), cells);
    AcledClaims.write(event.id(), entities, cells);
  }
}
