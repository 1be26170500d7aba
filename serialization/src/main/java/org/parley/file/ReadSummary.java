package org.parley.file;

import static java.util.Objects.requireNonNull;

/**
 * How much of a file was read.
 *
 * @param unit what is counted
 * @param read how many rows or entities the file has, as far as it was read
 * @param kept how many of them are in the result
 * @param withProblems how many of them have a problem, whether they were kept or not
 */
public record ReadSummary(Unit unit, long read, long kept, long withProblems) {
  /** What is counted in a file. */
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

  /** Entities that were all kept, without a problem. */
  public static ReadSummary ofEntities(long count) {
    return new ReadSummary(Unit.ENTITIES, count, count, 0);
  }

  /** A copy in which fewer were kept. */
  ReadSummary without(long leftOut) {
    return new ReadSummary(unit, read, kept - leftOut, withProblems);
  }
}
