package org.parley.proposition;

/** How the things two measures count are related. */
public enum MeasureOrder {
  /** They count the same. */
  SAME,
  /** The first counts a part of what the second counts. */
  NARROWER,
  /** The second counts a part of what the first counts. */
  BROADER,
  /** Some things may be counted by both, and others by one of them only. */
  OVERLAPPING,
  /** Neither count implies anything about the other. */
  INCOMPARABLE;

  /** The order of two measures that relate like this in one respect and like that in another. */
  public MeasureOrder and(MeasureOrder other) {
    if (this == SAME || this == other) {
      return other;
    }
    if (other == SAME) {
      return this;
    }
    return this == INCOMPARABLE || other == INCOMPARABLE ? INCOMPARABLE : OVERLAPPING;
  }

  /** The order seen from the other measure. */
  public MeasureOrder reversed() {
    return switch (this) {
      case NARROWER -> BROADER;
      case BROADER -> NARROWER;
      default -> this;
    };
  }
}
