package org.parley.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvRow;
import org.parley.dossier.Entity;
import org.parley.input.ProblemCollector;

/**
 * What the rows of a dataset mean: a row into entities, and entities into a row.
 *
 * <p>A dataset is one claimant among others. Its figures are claims of its compilers, beside those
 * of the parties that it quotes; they are not what happened.
 *
 * <p>Both directions are functions of their arguments alone. Cells that {@link #write} does not
 * give back need no care of the format: they are kept by the reader.
 */
public interface DatasetFormat {
  /** Its name on the command line, for example {@code ucdp-ged}. */
  String id();

  /** What it is called, with the version of the codebook that was followed. */
  String title();

  /** Where its columns are described. */
  String reference();

  /**
   * The scheme of its codes, for example {@code ucdp}; also the prefix of the cells that are kept.
   */
  String scheme();

  /** How its tables are written down, if nothing else is said. */
  default CsvForm form() {
    return CsvForm.withDefaults();
  }

  /** The columns that the model carries, in the published order. */
  ImmutableList<String> columns();

  /** The columns without which a table is none of this dataset. */
  ImmutableList<String> required();

  /** The HXL tag of each column that has one, for example {@code #affected+killed}. */
  default ImmutableMap<String, String> hxlTags() {
    return ImmutableMap.of();
  }

  /**
   * Reads a row.
   *
   * @param row the row, with columns that the format may not know
   * @param problems collects what is wrong or odd, with line and column
   * @return the entities; none if the row says too little to be anything
   */
  Optional<RowEntities> read(CsvRow row, ProblemCollector problems);

  /** Whether an entity is what a row of this dataset is about; an event if nothing else is said. */
  default boolean isAnchor(Entity entity) {
    return entity instanceof Entity.OfEvent;
  }

  /**
   * Writes what a row says that is about an entity.
   *
   * @param entities the entities; they need not come from a row
   * @return the cells that are not empty, under the names of {@link #columns}
   */
  ImmutableMap<String, String> write(RowEntities entities);
}
