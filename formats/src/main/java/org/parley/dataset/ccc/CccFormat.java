package org.parley.dataset.ccc;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.DateCells;
import org.parley.dataset.DescribedFormat;
import org.parley.dataset.EventParts;
import org.parley.dataset.NamedCells;
import org.parley.dataset.PlaceCells;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.Where;

/**
 * The crowds of the Crowd Counting Consortium, a row a gathering.
 *
 * <p>The consortium counts from reports, often from two sides: the low number is often from police
 * or officials, the high one from organisers, but a row does not name them. So the numbers are one
 * claim of the compilers, with the publications of the row in its chain.
 *
 * <p>Cells that R writes as {@code NA} are empty cells, and are written as {@code NA}.
 *
 * <pre>{@code
 * ReadResult reading =
 *     DatasetReader.of(CccFormat.withDefaults().with(CccForm.PHASE_3)).read(Path.of("ccc.csv"));
 * }</pre>
 */
public final class CccFormat extends DescribedFormat {
  private static final CccFormat DEFAULTS = new CccFormat(CccForm.COMPILED);
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final CodedColumns events = CodedColumns.of(description(), "code", CrowdEvent.BETWEEN);
  private final CodedColumns places = CodedColumns.of(description(), "place", CrowdEvent.BETWEEN);
  private final ImmutableMap<String, String> empty =
      Maps.toMap(columns(), column -> description().missing());

  private CccFormat(CccForm form) {
    super(form.description());
  }

  /** The compiled tables of 2017 to 2024. */
  public static CccFormat withDefaults() {
    return DEFAULTS;
  }

  /** A copy for tables of another form. */
  public CccFormat with(CccForm other) {
    return new CccFormat(requireNonNull(other, "other"));
  }

  CodedColumns events() {
    return events;
  }

  CodedColumns places() {
    return places;
  }

  @Override
  public boolean isAnchor(Entity entity) {
    return entity instanceof Entity.OfEvent of && !CccCampaigns.isOne(of.value());
  }

  @Override
  protected Optional<RowEntities> read(NamedCells cells) {
    return cells
        .asWritten()
        .require("date", CccFormat::day)
        .map(day -> new CccRowReader(cells, day, this).entities());
  }

  private static LocalDate day(String cell) {
    return DateCells.parse(cell, DAY, "must be a date such as 2025-01-31", LocalDate::parse);
  }

  @Override
  public ImmutableMap<String, String> write(RowEntities entities) {
    return ImmutableMap.<String, String>builder()
        .putAll(empty)
        .putAll(super.write(entities))
        .buildKeepingLast();
  }

  @Override
  protected void write(Event event, RowEntities entities, CellWriter cells) {
    CrowdEvent gathering = new CrowdEvent(new EventParts(event.id()), ImmutableList.of());
    event.when().ifPresent(when -> cells.put("date", when.edtf().toString()));
    events.write(event.codes(), cells);
    event.where().ifPresent(where -> places.write(where.codes(), cells));
    cells.put("location", event.where().flatMap(Where::name));
    PlaceCells.write(event.where(), "lat", "lon", cells);
    CccNames.write(event, cells);
    CccCampaigns.write(event, cells);
    CccNames.writeOrganisers(event, cells);
    CccPublications.write(entities, gathering, description(), cells);
    CccSizes.write(entities, gathering, cells);
    CccHarms.write(entities, gathering, cells);
    CccRemarks.write(entities, gathering, cells);
    CccDemands.write(entities, gathering, cells);
  }
}
