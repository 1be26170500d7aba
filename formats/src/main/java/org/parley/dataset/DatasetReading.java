package org.parley.dataset;

import com.google.common.collect.ImmutableList;
import org.parley.csv.CsvProblem;
import org.parley.dossier.Dossier;

/**
 * A table as it was read.
 *
 * @param dossier what its rows say
 * @param rows how many rows it has
 * @param kept how many of them are in the dossier
 * @param odd how many of them have a problem, whether they are in the dossier or not
 * @param problems what is wrong or odd, in the order of the lines
 * @param more how many problems there are beyond these
 */
public record DatasetReading(
    Dossier dossier, int rows, int kept, int odd, ImmutableList<CsvProblem> problems, long more) {}
