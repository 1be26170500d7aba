package org.parley.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvRow;
import org.parley.dossier.Entity;
import org.parley.input.ProblemCollector;

/**
 * Converts the rows of a dataset to entities and back.
 *
 * <p>A dataset is one claimant among others. Its figures are claims of its compilers, beside those
 * of the parties that it quotes; they are not what happened.
 *
 * <p>Both directions are functions of their arguments alone. A format need not handle cells that
 * {@link #write} does not reproduce: the reader keeps them.
 */
public interface DatasetFormat {
  /** Its name on the command line, for example {@code ucdp-ged}. */
  String id();

  /** A title, with the version of the codebook that was followed. */
  String title();

  /** A reference to the description of its columns. */
  String reference();

  /**
   * The scheme of its codes, for example {@code ucdp}; also the prefix of the cells that are kept.
   */
  String scheme();

  /** The form of its tables, by default. */
  default CsvForm form() {
    return CsvForm.withDefaults();
  }

  /** The columns that the model represents, in the published order. */
  ImmutableList<String> columns();

  /** The columns that a table must have. */
  ImmutableList<String> required();

  /** The HXL tag of each column that has one, for example {@code #affected+killed}. */
  default ImmutableMap<String, String> hxlTags() {
    return ImmutableMap.of();
  }

  /**
   * Reads a row.
   *
   * @param row the row, with columns that the format may not know
   * @param problems collects problems and oddities, with line and column
   * @return the entities; empty if the row has too little content
   */
  Optional<RowEntities> read(CsvRow row, ProblemCollector problems);

  /** Whether an entity can be the anchor of a row of this dataset; by default an event. */
  default boolean isAnchor(Entity entity) {
    return entity instanceof Entity.OfEvent;
  }

  /**
   * Writes the row of an entity.
   *
   * @param entities the entities; they need not come from a row
   * @return the cells that are not empty, under the names of {@link #columns}
   */
  ImmutableMap<String, String> write(RowEntities entities);
}
