package org.parley.cli;

import java.util.Locale;

/** The form of the output. */
enum Format {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON;

  /** What the option {@code --format} says of itself. */
  static final String HELP = "text or json (default: ${DEFAULT-VALUE}).";

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
