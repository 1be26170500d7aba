package org.parley.cli;

import org.parley.formats.Formats;

/** The formats of this library and those of providers on the class path, found when needed. */
final class KnownFormats {
  static final Formats ALL = Formats.withDefaults();

  private KnownFormats() {}
}
