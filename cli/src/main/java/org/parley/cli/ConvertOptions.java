package org.parley.cli;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.parley.cli.convert.Settings;
import picocli.CommandLine.Option;

/** The options that say how a file is read and another written. */
final class ConvertOptions {
  @Option(
      names = "--keep-going",
      description = "Write what is sound although something is wrong; the exit code is 1 then.")
  boolean keepGoing;

  @Option(
      names = "--trust",
      description = "Take references between the lines of a stream on trust, which saves memory.")
  boolean trust;

  @Option(
      names = "--separator",
      paramLabel = "CHAR",
      description = "What stands between the cells of a table in IN, if not what its format says.")
  @Nullable Character separator;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "The encoding of a table in IN, ISO-8859-1 say, if not UTF-8.")
  @Nullable Charset charset;

  @Option(
      names = "--hxl",
      description = "Write a row of HXL tags below the header of a table that has them.")
  boolean hxl;

  @Option(
      names = "--spreadsheet-safe",
      description = "Put an apostrophe before cells that a spreadsheet would take for a formula.")
  boolean spreadsheetSafe;

  Settings settings(LimitOptions limits) {
    Settings.Builder settings =
        Settings.builder()
            .keepGoing(keepGoing)
            .trusting(trust)
            .json(limits.json())
            .csv(limits.csv())
            .hxl(hxl)
            .safeForSpreadsheets(spreadsheetSafe);
    if (separator != null) {
      settings.separator(separator);
    }
    if (charset != null) {
      settings.charset(charset);
    }
    return settings.build();
  }
}
