/**
 * Converts the tables of the field, row by row, to the entities of a dossier and back.
 *
 * <p>A {@link org.parley.dataset.DatasetFormat} converts one row, and a {@link
 * org.parley.dataset.DatasetReader} does what is common to all tables: lines, limits, repeated ids,
 * and keeping the cells that the model does not represent. So a table that is read and written
 * again has the same cells.
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
