/**
 * The tables of the field, row by row into the entities of a dossier and back.
 *
 * <p>A {@link org.parley.dataset.DatasetFormat} says what one row means, and a {@link
 * org.parley.dataset.DatasetReader} does all that is the same for every table: lines, limits, ids
 * that come twice, and the cells that the model does not carry, which are kept as they stand. So a
 * table that is read and written again has the same cells.
 *
 * <pre>{@code
 * ReadResult reading = DatasetReader.of(format).read(Path.of("ged.csv"));
 * reading.problems().forEach(System.err::println);
 * Dossier dossier = reading.dossier();
 * }</pre>
 */
@NullMarked
package org.parley.dataset;

import org.jspecify.annotations.NullMarked;
