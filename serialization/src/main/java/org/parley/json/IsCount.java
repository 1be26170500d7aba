package org.parley.json;

import org.jspecify.annotations.Nullable;
import org.parley.quantity.Unit;

/** Leaves out the unit COUNT, the default: Jackson leaves out what equals the filter. */
final class IsCount {
  @Override
  public boolean equals(@Nullable Object other) {
    return Unit.COUNT.equals(other);
  }

  @Override
  public int hashCode() {
    return Unit.COUNT.hashCode();
  }
}
