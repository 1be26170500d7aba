package org.parley.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.parley.csv.CsvLimits;
import org.parley.dossier.Dossier;
import org.parley.json.ParleyJson;
import org.parley.json.ReadLimits;
import org.parley.reports.ReportsCsv;

/**
 * A dossier or a plain reports CSV, from a file or from standard input.
 *
 * <p>A name that ends in .json or .csv says which; otherwise the first character does: a brace, a
 * bracket or a quote begins JSON.
 */
final class Input {
  private static final int LOOK_AHEAD = 8192;

  private final Console console;
  private final String name;
  private final ReadLimits jsonLimits;
  private final CsvLimits csvLimits;

  Input(Console console, String name, LimitOptions limits) {
    this.console = console;
    this.name = name;
    this.jsonLimits = limits.json();
    this.csvLimits = limits.csv();
  }

  boolean isStandardInput() {
    return name.equals("-");
  }

  /** How the input is called in messages. */
  String title() {
    return isStandardInput() ? "standard input" : name;
  }

  Dossier read() {
    return Progress.during("reading " + title(), console, this::readAll);
  }

  private Dossier readAll() {
    try (BufferedInputStream stream = new BufferedInputStream(open(), LOOK_AHEAD)) {
      return isJson(stream)
          ? ParleyJson.withDefaults().with(jsonLimits).readDossier(stream)
          : ReportsCsv.withDefaults().with(csvLimits).read(stream);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private InputStream open() throws IOException {
    return isStandardInput() ? console.in() : Files.newInputStream(Path.of(name));
  }

  private boolean isJson(BufferedInputStream stream) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json") || lower.endsWith(".csv")) {
      return lower.endsWith(".json");
    }
    stream.mark(LOOK_AHEAD);
    int first = firstCharacter(stream);
    stream.reset();
    return first == '{' || first == '[' || first == '"';
  }

  /** The first character that is no space and no byte order mark; -1 at the end. */
  private static int firstCharacter(InputStream stream) throws IOException {
    for (int i = 0; i < LOOK_AHEAD; i++) {
      int next = stream.read();
      if (!Character.isWhitespace(next) && "\u00ef\u00bb\u00bf".indexOf(next) < 0) {
        return next;
      }
    }
    return -1;
  }
}
