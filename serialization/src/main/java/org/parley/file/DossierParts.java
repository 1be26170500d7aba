package org.parley.file;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.input.InputLocation;
import org.parley.input.ProblemCollector;

/**
 * The parts of a dossier, collected from a file.
 *
 * @param header the version and the unknown members, without entities
 * @param entities the entities
 */
record DossierParts(Optional<Dossier> header, ImmutableList<Entity> entities) {
  /**
   * Reads a file to its end, and leaves out entities whose references do not resolve because of a
   * problem.
   */
  static ReadResult readAll(EntityReader reader) {
    DossierParts parts = of(reader);
    ProblemCollector problems = reader.problems();
    ReadSummary summary = reader.summary();
    if (problems.isEmpty()) {
      return new ReadResult(parts.dossier(), summary, ImmutableList.of(), 0);
    }
    ValidSubset valid = ValidSubset.of(parts.entities());
    valid.leftOut().forEach(message -> problems.add(InputLocation.unknown(), message));
    return new ReadResult(
        new DossierParts(parts.header(), valid.entities()).dossier(),
        summary.without(valid.leftOut().size()),
        problems.problems(),
        problems.more());
  }

  private static DossierParts of(EntityReader reader) {
    ImmutableList<Entity> entities = ImmutableList.copyOf(reader);
    return new DossierParts(reader.header(), entities);
  }

  private Dossier dossier() {
    Dossier.Builder dossier = Dossier.builder();
    header.ifPresent(
        found -> dossier.schemaVersion(found.schemaVersion()).extensions(found.extensions()));
    entities.forEach(dossier::add);
    return dossier.build();
  }
}
