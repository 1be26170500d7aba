package org.parley.dossier;

import com.google.common.collect.ImmutableList;

/** Collects the problems of a dossier. */
final class DossierProblems {
  private final ImmutableList.Builder<Problem> found = ImmutableList.builder();

  void add(Place place, String message) {
    found.add(new Problem(place.toString(), message));
  }

  ImmutableList<Problem> found() {
    return found.build();
  }
}
