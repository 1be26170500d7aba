package org.parley.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.parley.json.FileReplacement;

/** A file that is written as a stream, gzip if its name ends with {@code .gz}. */
final class StreamFile implements EntityWriter.Target {
  private final FileReplacement file;
  private final OutputStream stream;

  private StreamFile(FileReplacement file, OutputStream stream) {
    this.file = file;
    this.stream = stream;
  }

  /** Begins to write a file. */
  static StreamFile write(Path path) throws IOException {
    FileReplacement file = FileReplacement.of(path);
    // A flush makes all of what was written readable, even if nothing follows.
    return new StreamFile(
        file,
        isNamedGzip(path) ? new GZIPOutputStream(file.stream(), 1 << 13, true) : file.stream());
  }

  /** Opens a file: gzip by its name, or by its first bytes, which begin no line of JSON. */
  static InputStream open(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    return isNamedGzip(path) ? new GzipMembers(in) : unzipped(in);
  }

  /** The stream, read as gzip if that is what it begins like. */
  static InputStream unzipped(InputStream in) throws IOException {
    PushbackInputStream ahead = new PushbackInputStream(in, 2);
    byte[] first = ahead.readNBytes(2);
    ahead.unread(first);
    return first.length == 2
            && (first[0] & 0xFF) == GzipMembers.MAGIC_1
            && (first[1] & 0xFF) == GzipMembers.MAGIC_2
        ? new GzipMembers(ahead)
        : ahead;
  }

  private static boolean isNamedGzip(Path path) {
    return String.valueOf(path.getFileName()).endsWith(".gz");
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public void keep() throws IOException {
    stream.close();
    file.keep();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
