package org.parley.file;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.parley.dossier.Entity;

/**
 * The result of writing a file, and the entities that its format could not fully represent.
 *
 * @param written the number of rows, or of entities if the format is not a table
 * @param notCarried the entities that are not the same after reading the file again, in the order
 *     of writing
 */
public record WriteResult(long written, ImmutableList<Entity> notCarried) {
  /** Refuses null. */
  public WriteResult {
    requireNonNull(notCarried, "notCarried");
  }

  /** A result with this many entities, all fully represented. */
  public static WriteResult complete(long written) {
    return new WriteResult(written, ImmutableList.of());
  }
}
