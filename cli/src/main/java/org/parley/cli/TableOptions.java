package org.parley.cli;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.parley.formats.Settings;
import picocli.CommandLine.Option;

/** The options that say what a table looks like that is read. */
final class TableOptions {
  @Option(
      names = "--separator",
      paramLabel = "CHAR",
      description = "What stands between the cells of a table, if not what its format says.")
  @Nullable Character separator;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "The encoding of a table, ISO-8859-1 say, if not UTF-8.")
  @Nullable Charset charset;

  /** Settings that begin with these. */
  Settings.Builder settings(LimitOptions limits) {
    Settings.Builder settings = Settings.builder().json(limits.json()).csv(limits.csv());
    if (separator != null) {
      settings.separator(separator);
    }
    if (charset != null) {
      settings.charset(charset);
    }
    return settings;
  }
}
