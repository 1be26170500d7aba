package org.parley.cli;

import org.parley.formats.WriteOptions;
import org.parley.stream.ReferenceMode;
import picocli.CommandLine.Option;

/** The options that say how a file is converted. */
final class ConvertOptions {
  @Option(
      names = "--keep-going",
      description = "Write the valid part in spite of problems; the exit code is then 1.")
  boolean keepGoing;

  @Option(
      names = "--trust",
      description = "Do not check references between the lines of a stream, which saves memory.")
  boolean trust;

  @Option(
      names = "--hxl",
      description = "Write a row of HXL tags below the header of a table that has them.")
  boolean hxl;

  @Option(
      names = "--spreadsheet-safe",
      description = "Put an apostrophe before cells that a spreadsheet would read as a formula.")
  boolean spreadsheetSafe;

  ReferenceMode references() {
    return trust ? ReferenceMode.TRUST : ReferenceMode.CHECK;
  }

  WriteOptions writing() {
    return new WriteOptions(hxl, spreadsheetSafe);
  }
}
