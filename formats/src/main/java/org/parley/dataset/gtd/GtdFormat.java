package org.parley.dataset.gtd;

import static org.parley.Requirement.message;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.parley.code.Code;
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
import org.parley.time.When;

/**
 * The tables of the Global Terrorism Database, of whose 135 columns the model represents those
 * about the event, the responsible groups and the counts; the others are kept as cells.
 *
 * <p>A row is an event, the database's claims on it, and the statements of groups that claimed
 * responsibility. The event's type is its first type of attack.
 */
public final class GtdFormat extends DescribedFormat {
  private static final GtdFormat DEFAULTS = new GtdFormat();
  private static final String ID = "eventid";
  private static final String TYPE = "attacktype1";
  private static final String TYPE_SCHEME = GtdCompiler.SCHEME + "." + TYPE;

  private final CodedColumns coded = CodedColumns.of(description(), "code");

  /** Columns with yes, no or, in some of them, unknown. */
  private final ImmutableList<String> flags = description().marked("flag");

  private GtdFormat() {
    super(DatasetDescription.read(GtdFormat.class::getResourceAsStream, "gtd.txt"));
  }

  /** The format; it has no options. */
  public static GtdFormat withDefaults() {
    return DEFAULTS;
  }

  @Override
  protected Optional<RowEntities> read(NamedCells cells) {
    return cells.require(ID, GtdCompiler::event).map(id -> entities(id, cells));
  }

  private RowEntities entities(EventId id, RowCells cells) {
    checkFlags(cells);
    RowEntities.Builder entities = RowEntities.builder();
    GtdGroup.Row groups =
        new GtdGroup.Row(id, entities, ImmutableList.builder(), new LinkedHashSet<>());
    GtdRecord.read(id, cells, entities);
    GtdGroup.ALL.forEach(group -> group.read(cells, groups));
    entities.addAllClaims(GtdFigures.read(id, cells));
    return entities.anchor(Entity.of(event(cells, groups))).build();
  }

  private Event event(RowCells cells, GtdGroup.Row groups) {
    Optional<When> when = GtdDate.read(cells);
    return Event.builder()
        .id(groups.event())
        .type(cells.read(TYPE, cell -> new Code(TYPE_SCHEME, cell)))
        .name(name(groups.event(), cells.row(), when))
        .status(EventStatus.ACTUAL)
        .when(when)
        .where(GtdPlace.read(cells))
        .addAllParticipants(groups.participants())
        .addAllCodes(coded.read(cells))
        .addAllCodes(groups.codes().build())
        .build();
  }

  private void checkFlags(RowCells cells) {
    for (String column : flags) {
      cells.expect(
          column,
          cell -> cell.isBlank() || cell.matches("1|0|-9"),
          cell -> message("must be 1, 0 or -9", cell));
    }
  }

  private static String name(EventId id, CsvRow row, Optional<When> when) {
    return GtdCompiler.GTD.nameOf(
        id,
        row.text("attacktype1_txt"),
        row.text("city"),
        when.map(date -> date.edtf().toString()).orElse(""));
  }

  @Override
  protected void write(Event event, RowEntities entities, CellWriter cells) {
    cells.put(ID, GtdCompiler.GTD.idOf(event.id()));
    event.when().ifPresent(when -> GtdDate.write(when, cells));
    event.where().ifPresent(where -> GtdPlace.write(where, cells));
    cells.putCode(TYPE, event.type().stream().toList(), TYPE_SCHEME);
    coded.write(event.codes(), cells);
    GtdRecord.write(event.id(), entities, cells);
    GtdGroup.ALL.forEach(group -> group.write(event, entities, cells));
    GtdFigures.write(event.id(), entities, cells);
  }
}
