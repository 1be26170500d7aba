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
 * The result of converting a file.
 *
 * @param summary the amount read
 * @param problems its problems
 * @param more the number of further problems
 * @param written the result of writing; empty if there are problems and the command does not keep
 *     going
 */
record Conversion(
    ReadSummary summary,
    ImmutableList<Problem> problems,
    long more,
    Optional<WriteResult> written) {
  /** Reads and writes everything, and commits the output if it is to be kept. */
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

  /** The conversion of a file that cannot be read at all. */
  static Conversion ofNothing(InvalidInputException invalid) {
    return new Conversion(
        new ReadSummary(ReadSummary.Unit.ENTITIES, 0, 0, invalid.problems().size()),
        invalid.problems(),
        invalid.more(),
        Optional.empty());
  }

  /** The entities that the new file does not fully represent. */
  ImmutableList<Entity> notCarried() {
    return written.map(WriteResult::notCarried).orElse(ImmutableList.of());
  }

  boolean isValid() {
    return problems.isEmpty();
  }
}
