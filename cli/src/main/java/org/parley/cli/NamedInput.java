package org.parley.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.parley.file.EntityReader;
import org.parley.file.PackedFile;
import org.parley.text.OneLine;

/** A file to read, or standard input, whose name is {@code -}; and the progress of reading it. */
final class NamedInput {
  private static final String STANDARD = "-";
  private static final double MEGABYTE = 1e6;

  private final Console console;
  private final String name;
  private final AtomicLong read = new AtomicLong();
  private volatile long size;

  NamedInput(Console console, String name) {
    this.console = console;
    this.name = name;
  }

  /** The name of the input in messages. */
  String title() {
    return isStandard() ? "standard input" : OneLine.of(name);
  }

  private boolean isStandard() {
    return name.equals(STANDARD);
  }

  /** Does something with its entities, and reports the progress if it takes long. */
  <T> T read(String work, FileOptions.Opening opening, Function<EntityReader, T> use) {
    return Progress.during(
        work + " " + title(),
        console,
        this::progress,
        () -> {
          try (InputStream stream = open();
              EntityReader reader = opening.open(stream, name)) {
            return use.apply(reader);
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
  }

  /** Opens it, and decompresses it if it is gzip by name or magic number. */
  private InputStream open() throws IOException {
    if (isStandard()) {
      return PackedFile.unpacked(new Metered(console.in()));
    }
    Path file = Path.of(name);
    InputStream stream = new Metered(Files.newInputStream(file));
    size = Files.size(file);
    return PackedFile.unpacked(file, stream);
  }

  /** The progress, {@code , 45 %}; or the amount read, if the total is unknown. */
  private String progress() {
    return size > 0
        ? ", " + Math.min(100, 100 * read.get() / size) + " %"
        : String.format(Locale.ROOT, ", %.1f MB", read.get() / MEGABYTE);
  }

  /** Counts the bytes read from a stream. */
  private final class Metered extends FilterInputStream {
    Metered(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      read.addAndGet(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      read.addAndGet(Math.max(count, 0));
      return count;
    }
  }
}
