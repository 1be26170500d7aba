package org.parley.benchmarks.reports;

import com.google.common.collect.ImmutableList;
import org.parley.dossier.Dossier;
import org.parley.input.Problem;

/**
 * The result of reading a file.
 *
 * @param rows the number of its rows
 * @param dossier their content
 * @param problems all problems and oddities
 */
record FileReading(long rows, Dossier dossier, ImmutableList<Problem> problems) {}
