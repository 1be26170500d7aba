package org.parley.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;

/** Writes entities to a file that is in its place only when all of them are written. */
final class FileEntityWriter implements EntityWriter {
  private final AtomicFileWriter file;
  private final EntityWriter content;

  private FileEntityWriter(AtomicFileWriter file, EntityWriter content) {
    this.file = file;
    this.content = content;
  }

  static EntityWriter of(Path path, Function<OutputStream, EntityWriter> format) {
    try {
      AtomicFileWriter file = AtomicFileWriter.of(path);
      return new FileEntityWriter(file, format.apply(file.stream()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void writeHeader(Dossier dossier) {
    content.writeHeader(dossier);
  }

  @Override
  public void write(Entity entity) {
    content.write(entity);
  }

  @Override
  public void flush() {
    content.flush();
  }

  @Override
  public WriteResult commit() {
    WriteResult result = content.commit();
    try {
      file.commit();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return result;
  }

  @Override
  public void close() {
    try {
      content.close();
      file.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
