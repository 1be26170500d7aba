package org.parley.file;

import static com.google.common.base.Preconditions.checkState;

import java.util.function.Function;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;

/** Collects entities into a dossier, which is written when it is complete. */
final class GatheringWriter implements EntityWriter {
  private final Dossier.Builder dossier = Dossier.builder();
  private final Function<Dossier, WriteResult> writer;
  private boolean begun;

  GatheringWriter(Function<Dossier, WriteResult> writer) {
    this.writer = writer;
  }

  @Override
  public void writeHeader(Dossier header) {
    checkState(!begun, "the header must come before all entities");
    dossier.schemaVersion(header.schemaVersion()).extensions(header.extensions());
    begun = true;
  }

  @Override
  public void write(Entity entity) {
    dossier.add(entity);
    begun = true;
  }

  @Override
  public WriteResult commit() {
    return writer.apply(dossier.build());
  }

  @Override
  public void close() {}
}
