package org.parley.dossier;

import org.jspecify.annotations.Nullable;

/** A place in a dossier, {@code claims[3].revision.of}; its text is made only when it is shown. */
record Place(@Nullable Place parent, String step) {
  static Place of(String list, int index) {
    return new Place(null, list + "[" + index + "]");
  }

  Place member(String name) {
    return new Place(this, "." + name);
  }

  Place item(String list, int index) {
    return new Place(this, "." + list + "[" + index + "]");
  }

  @Override
  public String toString() {
    return parent == null ? step : parent + step;
  }
}
