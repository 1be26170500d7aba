package org.parley.cli;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.file.DamagedGzipException;
import org.parley.formats.Content;
import org.parley.formats.FileFormat;
import org.parley.formats.FileFormats;
import org.parley.formats.Intake;
import org.parley.formats.Settings;
import org.parley.formats.Tally;

/** A file of any format, read as one dossier. */
final class Input {
  private static final int LOOK_AHEAD = 8192;

  private final Console console;
  private final NamedInput file;
  private final @Nullable FileFormat format;
  private final Settings settings;
  private int exit;

  Input(Console console, String name, @Nullable FileFormat format, Settings settings) {
    this.console = console;
    this.file = new NamedInput(console, name);
    this.format = format;
    this.settings = settings;
  }

  /** How the input is called in messages. */
  String title() {
    return file.title();
  }

  /** Reads it; where something is wrong and the reading goes on, says so on standard error. */
  Dossier read() {
    Content content = Progress.during("reading " + title(), console, file::progress, this::readAll);
    tell(content.tally());
    return content.dossier();
  }

  private Content readAll() {
    try (PushbackInputStream stream = new PushbackInputStream(file.open(), LOOK_AHEAD);
        Intake intake = format(stream).inlet().open(stream, settings)) {
      return intake.whole(settings);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private FileFormat format(PushbackInputStream stream) throws IOException {
    if (format != null) {
      return format;
    }
    Optional<FileFormat> named = FileFormats.byEnding(file.name());
    return named.isPresent() ? named.get() : FileFormats.byBeginning(beginning(stream));
  }

  /** The first bytes, which are read again; fewer where what is packed breaks off. */
  private static byte[] beginning(PushbackInputStream stream) throws IOException {
    byte[] first = new byte[LOOK_AHEAD];
    int length = 0;
    try {
      for (int more = 0; more >= 0 && length < LOOK_AHEAD; length += Math.max(more, 0)) {
        more = stream.read(first, length, LOOK_AHEAD - length);
      }
    } catch (DamagedGzipException told) {
      // It is told by whoever reads on.
    }
    stream.unread(first, 0, length);
    return Arrays.copyOf(first, length);
  }

  private void tell(Tally tally) {
    tally.lines().forEach(line -> console.err().println("parley: " + line));
    exit = tally.isSound() ? 0 : 1;
  }

  /** The exit code: 1 if something was wrong with what was read. */
  int exit() {
    return exit;
  }
}
