package org.parley.dataset.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.dataset.DatasetFormat;

/**
 * The datasets that the library knows; a {@link DatasetFormat} of a user's own needs no place here.
 */
public final class Datasets {
  private static final ImmutableList<DatasetFormat> ALL = ImmutableList.of();

  private Datasets() {}

  /** All of them, in the order of their ids. */
  public static ImmutableList<DatasetFormat> all() {
    return ALL;
  }

  /** The dataset with this id, {@code ucdp-ged} say. */
  public static Optional<DatasetFormat> byId(String id) {
    return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
  }
}
