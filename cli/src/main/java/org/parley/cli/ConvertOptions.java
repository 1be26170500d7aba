package org.parley.cli;

import org.parley.formats.Settings;
import picocli.CommandLine.Mixin;
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
      names = "--hxl",
      description = "Write a row of HXL tags below the header of a table that has them.")
  boolean hxl;

  @Option(
      names = "--spreadsheet-safe",
      description = "Put an apostrophe before cells that a spreadsheet would take for a formula.")
  boolean spreadsheetSafe;

  @Mixin TableOptions table;

  @Mixin LimitOptions limits;

  Settings settings() {
    return table
        .settings(limits)
        .keepGoing(keepGoing)
        .trusting(trust)
        .hxl(hxl)
        .safeForSpreadsheets(spreadsheetSafe)
        .build();
  }
}
