package org.parley.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.parley.file.FileReplacement;
import org.parley.file.PackedFile;

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
    return new StreamFile(
        file, PackedFile.isNamed(path) ? PackedFile.packed(file.stream()) : file.stream());
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
