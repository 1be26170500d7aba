package org.parley.file;

import static java.util.Objects.requireNonNull;

/**
 * The amount of a file that was read.
 *
 * @param unit the unit of the counts
 * @param read the number of rows or entities that were read
 * @param kept the number of these in the result
 * @param withProblems the number of these with a problem, kept or not
 */
public record ReadSummary(Unit unit, long read, long kept, long withProblems) {
  /** The unit in which a file is counted. */
  public enum Unit {
    /** Rows of a table. */
    ROWS,
    /** Entities, in files that are not tables. */
    ENTITIES
  }

  /** Refuses null. */
  public ReadSummary {
    requireNonNull(unit, "unit");
  }

  /** The summary of entities that were all kept, without a problem. */
  public static ReadSummary ofEntities(long count) {
    return new ReadSummary(Unit.ENTITIES, count, count, 0);
  }

  /** A copy in which fewer were kept. */
  ReadSummary without(long leftOut) {
    return new ReadSummary(unit, read, kept - leftOut, withProblems);
  }
}
