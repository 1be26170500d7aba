package org.parley.input;

import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.parley.text.OneLine;

/**
 * Collects the problems of an input while it is read.
 *
 * <p>The first ones are kept, the rest are counted. Quotations from the input are shown on one line
 * and shortened.
 */
public final class ProblemCollector implements Iterable<Problem> {
  private static final int LONGEST = 500;
  private static final int BLOCK_BITS = 12;
  private static final int BLOCK_MASK = (1 << BLOCK_BITS) - 1;

  private final int most;
  private final List<Problem> kept = new ArrayList<>();

  /** The lines that have a problem, in blocks, so that late lines of a long file cost little. */
  private final Map<Long, BitSet> lines = new HashMap<>();

  private long count;

  /**
   * A collector without a problem.
   *
   * @param most how many problems are kept
   * @throws IllegalArgumentException if none would be
   */
  public ProblemCollector(int most) {
    require(most >= 1, "most must be at least 1", most);
    this.most = most;
  }

  /**
   * A collector with problems that were collected before.
   *
   * @param problems the problems that were kept
   * @param more how many there were beyond these
   */
  public static ProblemCollector of(Collection<Problem> problems, long more) {
    ProblemCollector collector = new ProblemCollector(Math.max(1, problems.size()));
    problems.forEach(collector::add);
    collector.count += more;
    return collector;
  }

  /** A collector that keeps the first 1,000 problems. */
  public static ProblemCollector withDefaults() {
    return new ProblemCollector(1_000);
  }

  /** Adds a problem as it is, without cutting its message. */
  public void add(Problem problem) {
    count++;
    problem.location().line().ifPresent(this::mark);
    if (kept.size() < most) {
      kept.add(problem);
    }
  }

  private void mark(long line) {
    lines.computeIfAbsent(line >> BLOCK_BITS, block -> new BitSet()).set((int) line & BLOCK_MASK);
  }

  /** Adds a problem at a place. */
  public void add(InputLocation location, String message) {
    add(Problem.of(location, shown(message)));
  }

  /** Adds a problem at a path inside a document. */
  public void add(String path, String message) {
    add(InputLocation.path(path), message);
  }

  /** Adds a problem of a line. */
  public void add(long line, String message) {
    add(InputLocation.line(line), message);
  }

  /** Adds a problem of one column of a line. */
  public void add(long line, String column, String message) {
    add(InputLocation.line(line).withColumn(shown(column)), message);
  }

  /** A text shortened for display, on one line: line breaks are escaped. */
  public static String shown(String text) {
    String line = OneLine.of(cut(text));
    return text.length() <= LONGEST ? line : line + '…';
  }

  /** The first characters, without half of a surrogate pair. */
  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean splits = Character.isSurrogatePair(text.charAt(LONGEST - 1), text.charAt(LONGEST));
    return text.substring(0, splits ? LONGEST - 1 : LONGEST);
  }

  /** The problems that are kept, in the order of their lines; those without a line come last. */
  public ImmutableList<Problem> problems() {
    return ImmutableList.sortedCopyOf(
        Comparator.comparingLong(problem -> problem.location().line().orElse(Long.MAX_VALUE)),
        kept);
  }

  /** The problems that are kept, in the same order. */
  @Override
  public Iterator<Problem> iterator() {
    return problems().iterator();
  }

  /** How many problems there are, kept or not. */
  public long count() {
    return count;
  }

  /** How many problems there are beyond those that are kept. */
  public long more() {
    return count - kept.size();
  }

  /** How many lines have a problem, kept or not. */
  public int lines() {
    return lines.values().stream().mapToInt(BitSet::cardinality).sum();
  }

  /** Whether there are no problems. */
  public boolean isEmpty() {
    return count == 0;
  }

  /**
   * Refuses the input if it has a problem.
   *
   * @throws InvalidInputException with all problems
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new InvalidInputException(problems(), more());
    }
  }
}
