package org.parley.dossier;

import org.jspecify.annotations.Nullable;
import org.parley.input.InputLocation;
import org.parley.input.Problem;

/** A place in a dossier, {@code claims[3].revision.of}; its text is computed only when needed. */
record Place(@Nullable Place parent, String member, int index) {
  private static final int NONE = -1;

  /** The place of a single entity, whose list and index are unknown. */
  static final Place ENTITY = new Place(null, "", NONE);

  static Place of(String list, int index) {
    return new Place(null, list, index);
  }

  Place member(String name) {
    return new Place(this, name, NONE);
  }

  /** An item of this list. */
  Place item(int number) {
    return new Place(parent, member, number);
  }

  /** A problem at this place. */
  Problem problem(String message) {
    return Problem.of(InputLocation.path(toString()), message);
  }

  @Override
  public String toString() {
    String step = index == NONE ? member : member + "[" + index + "]";
    String before = parent == null ? "" : parent.toString();
    return before.isEmpty() ? step : before + "." + step;
  }
}
