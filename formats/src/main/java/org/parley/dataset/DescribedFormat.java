package org.parley.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvRow;
import org.parley.event.Event;
import org.parley.input.ProblemCollector;

/** A format whose facts and columns are in a file beside its class. */
public abstract class DescribedFormat implements DatasetFormat {
  private final DatasetDescription description;

  /** A format with this description. */
  protected DescribedFormat(DatasetDescription description) {
    this.description = description;
  }

  /** The description of the dataset. */
  public final DatasetDescription description() {
    return description;
  }

  @Override
  public final CsvForm form() {
    CsvForm form = CsvForm.withDefaults();
    return description.fact("form").equals("tabs, no quotes, no header")
        ? form.withSeparator('\t').withoutQuotes().withColumns(description.all())
        : form;
  }

  @Override
  public final Optional<RowEntities> read(CsvRow row, ProblemCollector problems) {
    return read(new NamedCells(row, problems, description));
  }

  /** Reads the cells of a row; empty if they have too little content. */
  protected abstract Optional<RowEntities> read(NamedCells cells);

  @Override
  public ImmutableMap<String, String> write(RowEntities entities) {
    CellWriter cells = CellWriter.of(this);
    write(entities, cells);
    return cells.written();
  }

  /** Writes the cells of a row; by default those of its event. */
  protected void write(RowEntities entities, CellWriter cells) {
    entities.event().ifPresent(event -> write(event, entities, cells));
  }

  /** Writes the row of an event; for formats whose rows are about events. */
  protected void write(Event event, RowEntities entities, CellWriter cells) {}

  @Override
  public final String id() {
    return description.fact("id");
  }

  @Override
  public final String title() {
    return description.fact("title");
  }

  @Override
  public final String reference() {
    return description.fact("reference");
  }

  @Override
  public final String scheme() {
    return description.scheme();
  }

  @Override
  public final ImmutableList<String> columns() {
    return description.carried();
  }

  @Override
  public final ImmutableList<String> required() {
    return description.required();
  }

  @Override
  public final ImmutableMap<String, String> hxlTags() {
    return description.tags();
  }
}
