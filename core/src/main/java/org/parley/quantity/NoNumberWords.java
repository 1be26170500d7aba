package org.parley.quantity;

import java.util.Optional;

/** The strict reading of words: no number for any. */
enum NoNumberWords implements NumberWords {
  STRICT;

  @Override
  public String id() {
    return "strict";
  }

  @Override
  public Optional<WordReading> read(String text) {
    return Optional.empty();
  }
}
