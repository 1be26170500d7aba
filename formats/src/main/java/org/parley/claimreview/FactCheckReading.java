package org.parley.claimreview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.parley.dossier.Dossier;
import org.parley.dossier.Problem;

/**
 * What was read from a file of fact-checks, and what was not.
 *
 * @param dossier the claims and what was made of them; empty if the file holds none
 * @param problems what is wrong with the file or could not be carried over, each with its place
 *     ({@code $.@graph[2].reviewRating}), in the order of the file; the first 10,000 at most, and a
 *     last one that tells how many more there were
 */
public record FactCheckReading(Dossier dossier, ImmutableList<Problem> problems) {
  /** Refuses null. */
  public FactCheckReading {
    requireNonNull(dossier, "dossier");
    requireNonNull(problems, "problems");
  }
}
