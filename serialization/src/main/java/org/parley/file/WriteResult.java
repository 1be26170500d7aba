package org.parley.file;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.parley.dossier.Entity;

/**
 * What was written to a file, and what its format could not carry.
 *
 * @param written how many rows, or entities where the format is not a table
 * @param notCarried the entities that reading the file again does not give as they were, in the
 *     order in which they were to be written
 */
public record WriteResult(long written, ImmutableList<Entity> notCarried) {
  /** Refuses null. */
  public WriteResult {
    requireNonNull(notCarried, "notCarried");
  }

  /** So many, all of them carried. */
  public static WriteResult complete(long written) {
    return new WriteResult(written, ImmutableList.of());
  }
}
