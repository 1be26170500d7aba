package org.parley.file;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.parley.dossier.Dossier;
import org.parley.input.InputLocation;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import org.parley.input.ProblemCollector;

/**
 * The result of reading a file, and its problems.
 *
 * <p>Reading many reports is not all or nothing: the dossier has the valid part, and {@link
 * #orThrow} is for callers who accept only a completely valid file.
 *
 * @param dossier the valid part of the file
 * @param summary the amount read
 * @param problems the problems, each with its place
 * @param more the number of further problems
 */
public record ReadResult(
    Dossier dossier, ReadSummary summary, ImmutableList<Problem> problems, long more) {
  /** Refuses null. */
  public ReadResult {
    requireNonNull(dossier, "dossier");
    requireNonNull(summary, "summary");
    requireNonNull(problems, "problems");
  }

  /** A dossier that was read without a problem. */
  public static ReadResult of(Dossier dossier) {
    return new ReadResult(
        dossier, ReadSummary.ofEntities(dossier.entities().count()), ImmutableList.of(), 0);
  }

  /** A dossier that was read with some problems; no entity was left out because of them. */
  public static ReadResult of(Dossier dossier, ProblemCollector problems) {
    long count = dossier.entities().count();
    return new ReadResult(
        dossier,
        new ReadSummary(ReadSummary.Unit.ENTITIES, count, count, problems.count()),
        problems.problems(),
        problems.more());
  }

  /** Whether there are no problems. */
  public boolean isValid() {
    return problems.isEmpty();
  }

  /**
   * The dossier, if the file has no problems.
   *
   * @throws InvalidInputException otherwise; it names the problems that have a place, not the
   *     entities left out because of them
   */
  public Dossier orThrow() {
    if (!isValid()) {
      ImmutableList<Problem> causes =
          problems.stream()
              .filter(problem -> !problem.location().equals(InputLocation.unknown()))
              .collect(toImmutableList());
      throw new InvalidInputException(causes.isEmpty() ? problems : causes, more);
    }
    return dossier;
  }
}
