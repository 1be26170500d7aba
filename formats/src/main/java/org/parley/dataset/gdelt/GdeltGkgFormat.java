package org.parley.dataset.gdelt;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.dataset.DatasetDescription;
import org.parley.dataset.DescribedFormat;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.input.ProblemCollector;

/**
 * The Global Knowledge Graph of GDELT 2: a document a row, with what is counted and quoted in it.
 *
 * <p>A row is about its document, a source. Each count of it is a claim of the document, in its own
 * voice, about an event of its own: GDELT says of no two counts whether they are of one incident.
 * The number stands as it is found, but "at least 40" and "about 40" are both 40 in this format, so
 * the stance is unknown. Each quotation is a statement of somebody whom GDELT does not name, word
 * for word, and a claim that holds its place.
 *
 * <p>Types of counts beyond KILL, WOUND, KIDNAP, ARREST, AFFECT, PROTEST and SEIZE have no measure;
 * a cell with one is kept. Themes, persons, tones and all else are kept as cells.
 */
public final class GdeltGkgFormat extends DescribedFormat {
  private static final GdeltGkgFormat DEFAULTS = new GdeltGkgFormat();

  private GdeltGkgFormat() {
    super(DatasetDescription.read(GdeltGkgFormat.class::getResourceAsStream, "gkg.txt"));
  }

  /** The format by its codebook. */
  public static GdeltGkgFormat withDefaults() {
    return DEFAULTS;
  }

  @Override
  public Optional<RowEntities> read(CsvRow row, ProblemCollector problems) {
    return GdeltGkgRow.read(new RowCells(row, problems));
  }

  /** A source that is a record of the knowledge graph. */
  @Override
  public boolean isAnchor(Entity entity) {
    return entity instanceof Entity.OfSource of && GdeltGkgRow.isRecord(of.value());
  }

  @Override
  public ImmutableMap<String, String> write(RowEntities entities) {
    return GdeltGkgRow.write(entities);
  }
}
