/**
 * One entry point for every file format: {@link org.parley.formats.Formats} reads and writes files
 * by their name, their content or a named format.
 *
 * <pre>{@code
 * ReadResult result = Formats.withDefaults().read(Path.of("reports.csv.gz"));
 * result.problems().forEach(System.err::println);
 * Dossier dossier = result.dossier();
 * }</pre>
 */
@NullMarked
package org.parley.formats;

import org.jspecify.annotations.NullMarked;
