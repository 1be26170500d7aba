package org.parley.stream;

import static com.google.common.base.Preconditions.checkState;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.dossier.NewerWord;
import org.parley.file.EntityWriter;
import org.parley.file.InvalidOutputException;
import org.parley.file.WriteResult;
import org.parley.json.EntityLineWriter;

/**
 * Writes entities one a line.
 *
 * <p>Until the file is committed it is written beside its place, under a name that ends with {@code
 * .part}. If the program is killed that file stays, and all of its whole lines can be read: lines
 * are handed to the system in blocks of some 64 kibibytes.
 *
 * <p>The first line is a header, {@code {"dossier":{"schemaVersion":"1.0"}}}.
 */
final class NdjsonWriter implements EntityWriter {
  private static final int BLOCK = 1 << 16;

  /** A step of writing. */
  private interface Action {
    void run() throws IOException;
  }

  private final OutputStream target;
  private final EntityLineWriter json;
  private final ByteArrayOutputStream block = new ByteArrayOutputStream(2 * BLOCK);
  private long count;
  private boolean begun;
  private boolean isNewer;
  private boolean over;

  NdjsonWriter(ClaimStream options, OutputStream target) {
    this.target = target;
    this.json = options.json().lineWriter();
  }

  @Override
  public void writeHeader(Dossier dossier) {
    checkState(!begun, "the header is the first line, and something was written already");
    run(() -> json.writeHeader(dossier.withoutEntities(), block));
    begun = true;
    isNewer = dossier.schemaVersion().isNewer();
  }

  @Override
  public void write(Entity entity) {
    begin();
    if (!isNewer) {
      NewerWord.forEachIn(entity, NdjsonWriter::refuse);
    }
    run(() -> json.write(entity, block));
    count++;
    if (block.size() >= BLOCK) {
      flush();
    }
  }

  private static void refuse(NewerWord word) {
    throw new InvalidOutputException(word + "; write a header of the newer version first");
  }

  private void begin() {
    if (!begun) {
      writeHeader(Dossier.builder().build());
    }
  }

  @Override
  public void flush() {
    run(
        () -> {
          block.writeTo(target);
          block.reset();
          target.flush();
        });
  }

  @Override
  public WriteResult commit() {
    begin();
    flush();
    over = true;
    return WriteResult.complete(count);
  }

  private void run(Action action) {
    checkState(!over, "the stream is finished, or something could not be written");
    try {
      action.run();
    } catch (IOException failed) {
      over = true;
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    over = true;
  }
}
