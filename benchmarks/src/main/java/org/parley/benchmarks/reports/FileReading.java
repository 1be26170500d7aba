package org.parley.benchmarks.reports;

import com.google.common.collect.ImmutableList;
import org.parley.dossier.Dossier;
import org.parley.input.Problem;

/**
 * A file as it was read.
 *
 * @param rows how many rows it has
 * @param dossier what they say
 * @param problems what is wrong or odd, all of it
 */
record FileReading(long rows, Dossier dossier, ImmutableList<Problem> problems) {}
