package org.parley.stream;

import static com.google.common.base.Preconditions.checkState;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.dossier.NewerWord;
import org.parley.json.EntityLineWriter;

/**
 * Writes entities one a line.
 *
 * <pre>{@code
 * try (EntityWriter out = ClaimStream.withDefaults().write(Path.of("claims.ndjson.gz"))) {
 *   claims.forEach(claim -> out.write(Entity.of(claim)));
 *   out.finish();
 * }
 * }</pre>
 *
 * <p>The file is in its place only once {@link #finish} is done. Until then it stands beside it
 * under a name that ends with {@code .part}, and is removed if the writer is closed without. If the
 * program is killed it stays, and all of its whole lines can be read: lines are handed to the
 * system in blocks of some 64 kibibytes, and {@link #flush} hands over what there is.
 *
 * <p>The first line is a header, {@code {"dossier":{"schemaVersion":"1.0"}}}. A writer is for one
 * thread.
 */
public final class EntityWriter implements Closeable {
  private static final int BLOCK = 1 << 16;

  /** Where the lines go. */
  interface Target extends Closeable {
    OutputStream stream();

    void keep() throws IOException;
  }

  /** What is done to the target. */
  private interface Action {
    void run() throws IOException;
  }

  private final Target target;
  private final EntityLineWriter json;
  private final ByteArrayOutputStream block = new ByteArrayOutputStream(2 * BLOCK);
  private boolean begun;
  private boolean isNewer;
  private boolean over;

  EntityWriter(ClaimStream options, Target target) {
    this.target = target;
    this.json = options.json().lineWriter();
  }

  /**
   * Writes the header that a dossier gives: its version and the members that the model does not
   * know, and none of its entities.
   *
   * @throws IllegalStateException if something was written already
   */
  public void writeHeader(Dossier dossier) {
    checkState(!begun, "the header is the first line, and something was written already");
    Dossier header =
        Dossier.builder()
            .schemaVersion(dossier.schemaVersion())
            .extensions(dossier.extensions())
            .build();
    run(() -> json.writeHeader(header, block));
    begun = true;
    isNewer = dossier.schemaVersion().isNewer();
  }

  /**
   * Writes an entity.
   *
   * @throws IllegalArgumentException if it has a word of a newer version and the header does not
   *     say that the stream is of one; nothing is written then
   * @throws UncheckedIOException if it cannot be written; the file can then not be finished
   */
  public void write(Entity entity) {
    begin();
    if (!isNewer) {
      NewerWord.forEachIn(entity, EntityWriter::refuse);
    }
    run(() -> json.write(entity, block));
    if (block.size() >= BLOCK) {
      flush();
    }
  }

  private static void refuse(NewerWord word) {
    throw new IllegalArgumentException(word + "; write the header of the newer version first");
  }

  private void begin() {
    if (!begun) {
      writeHeader(Dossier.builder().build());
    }
  }

  /**
   * Hands what was written to the system.
   *
   * @throws UncheckedIOException if it cannot be written; the file can then not be finished
   */
  public void flush() {
    run(
        () -> {
          block.writeTo(target.stream());
          block.reset();
          target.stream().flush();
        });
  }

  /**
   * Ends the stream and puts the file in its place.
   *
   * @throws IllegalStateException if something could not be written before
   * @throws UncheckedIOException if that fails; what was there before is left
   */
  public void finish() {
    begin();
    flush();
    run(target::keep);
    over = true;
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

  /** Ends it; a file that was not finished is removed. */
  @Override
  public void close() {
    over = true;
    try {
      target.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
