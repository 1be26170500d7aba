package org.parley.dataset.ccc;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.input.ProblemCollector;

/**
 * The crowds of the Crowd Counting Consortium, a row a gathering.
 *
 * <p>The consortium counts from reports and often from two sides: the low number is often that of
 * police or officials, the high one that of organisers, but a row does not say whose they are. So
 * they are one claim of the compilers, with the publications that the row names in its chain.
 *
 * <p>Cells that R writes as {@code NA} are empty cells, and are written as {@code NA}.
 *
 * <pre>{@code
 * ReadResult reading =
 *     DatasetReader.of(CccFormat.withDefaults().with(CccForm.PHASE_3)).read(Path.of("ccc.csv"));
 * }</pre>
 */
public final class CccFormat implements DatasetFormat {
  private static final CccFormat DEFAULTS = new CccFormat(CccForm.COMPILED);
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final ImmutableMap<String, String> TAGS =
      ImmutableMap.<String, String>builder()
          .put("date", "#date+start")
          .put("locality", "#loc+name")
          .put("state", "#adm1+code")
          .put("resolved_county", "#adm2+name")
          .put("fips_code", "#adm2+code")
          .put("lat", "#geo+lat")
          .put("lon", "#geo+lon")
          .put("event_type", "#event+type")
          .put("title", "#event+name")
          .put("organizations", "#org+name")
          .put("size_low", "#population+present+min")
          .put("size_high", "#population+present+max")
          .put("participant_injuries", "#affected+injured+participants")
          .put("police_injuries", "#affected+injured+police")
          .put("participant_deaths", "#affected+killed+participants")
          .put("police_deaths", "#affected+killed+police")
          .put("notes", "#description")
          .buildOrThrow();

  private final CccForm names;
  private final ImmutableList<String> columns;

  private CccFormat(CccForm names) {
    this.names = names;
    this.columns =
        ImmutableList.<String>builder()
            .addAll(names.headers(published()))
            .addAll(names.sources())
            .build();
  }

  private static ImmutableList<String> published() {
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    columns.add("date");
    CccCodes.OF_PLACES.forEach(column -> columns.add(column.column()));
    columns.add("lat", "lon", "location", "title", "organizations", "macroevent");
    columns.addAll(CccDemands.FORMS.keySet());
    CccCodes.OF_EVENTS.forEach(column -> columns.add(column.column()));
    columns.add("size_text", "size_low", "size_high", "size_mean");
    return columns.addAll(CccHarms.MEASURES.keySet()).addAll(CccRemarks.COLUMNS).build();
  }

  /** The compiled tables of 2017 to 2024. */
  public static CccFormat withDefaults() {
    return DEFAULTS;
  }

  /** A copy for tables of another form. */
  public CccFormat with(CccForm other) {
    return new CccFormat(requireNonNull(other, "other"));
  }

  @Override
  public String id() {
    return names.id();
  }

  @Override
  public String title() {
    return "Crowd Counting Consortium, " + names.title();
  }

  @Override
  public String reference() {
    return "https://github.com/nonviolent-action-lab/crowd-counting-consortium"
        + " (ccc_data_dictionary.md)";
  }

  @Override
  public String scheme() {
    return "ccc";
  }

  @Override
  public ImmutableList<String> columns() {
    return columns;
  }

  @Override
  public ImmutableList<String> required() {
    return names.headers(
        ImmutableList.of(
            "date", "locality", "state", "event_type", "size_low", "size_high", "size_mean"));
  }

  @Override
  public ImmutableMap<String, String> hxlTags() {
    ImmutableMap.Builder<String, String> tags = ImmutableMap.builder();
    TAGS.forEach((column, tag) -> tags.put(names.header(column), tag));
    return tags.buildOrThrow();
  }

  @Override
  public boolean isAnchor(Entity entity) {
    return entity instanceof Entity.OfEvent of && !CccCampaigns.isOne(of.event());
  }

  @Override
  public Optional<RowEntities> read(CsvRow row, ProblemCollector problems) {
    RowCells cells = new RowCells(row, problems);
    return cells
        .require("date", CccFormat::day)
        .map(day -> new CccRowReader(new CccRow(cells, names), day).entities());
  }

  private static LocalDate day(String cell) {
    checkArgument(DAY.matcher(cell).matches(), "is no day such as 2025-01-31, got '%s'", cell);
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("is no day such as 2025-01-31, got '" + cell + "'", e);
    }
  }

  @Override
  public ImmutableMap<String, String> write(RowEntities entities) {
    CccCells cells = new CccCells(names);
    entities.event().ifPresent(event -> new CccRowWriter(entities, event, cells).write());
    return cells.of(columns);
  }
}
