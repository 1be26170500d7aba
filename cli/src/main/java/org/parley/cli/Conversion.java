package org.parley.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.dossier.Entity;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;
import org.parley.file.ReadResult;
import org.parley.file.ReadSummary;
import org.parley.file.WriteResult;
import org.parley.formats.FileFormat;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;

/**
 * What came of converting a file.
 *
 * @param summary how much was read
 * @param problems what is wrong with it
 * @param more how many problems there are beyond these
 * @param written what was written; nothing if something is wrong and the command does not keep
 *     going
 */
record Conversion(
    ReadSummary summary,
    ImmutableList<Problem> problems,
    long more,
    Optional<WriteResult> written) {
  /** Reads all and writes all, and commits what was written if it is to be kept. */
  static Conversion of(EntityReader in, FileFormat to, EntityWriter out, boolean keepGoing) {
    if (!to.isWrittenAsItGoes()) {
      return of(in.readAll(), out, keepGoing);
    }
    in.header().ifPresent(out::writeHeader);
    in.forEach(out::write);
    boolean kept = in.problems().isEmpty() || keepGoing;
    return new Conversion(
        in.summary(),
        in.problems().problems(),
        in.problems().more(),
        kept ? Optional.of(out.commit()) : Optional.empty());
  }

  private static Conversion of(ReadResult read, EntityWriter out, boolean keepGoing) {
    Optional<WriteResult> written = Optional.empty();
    if (read.isValid() || keepGoing) {
      out.writeDossier(read.dossier());
      written = Optional.of(out.commit());
    }
    return new Conversion(read.summary(), read.problems(), read.more(), written);
  }

  /** The conversion of a file of which nothing can be read. */
  static Conversion ofNothing(InvalidInputException invalid) {
    return new Conversion(
        new ReadSummary(ReadSummary.Unit.ENTITIES, 0, 0, invalid.problems().size()),
        invalid.problems(),
        invalid.more(),
        Optional.empty());
  }

  /** The entities that the new file does not carry as they were. */
  ImmutableList<Entity> notCarried() {
    return written.map(WriteResult::notCarried).orElse(ImmutableList.of());
  }

  boolean isValid() {
    return problems.isEmpty();
  }
}
