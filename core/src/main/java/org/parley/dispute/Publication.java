package org.parley.dispute;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.source.SourceId;

/**
 * A text, with its derivations traced back to the original: however many papers print an agency's
 * dispatch, the dispatch is one publication.
 *
 * @param roots the sources that derive from nothing further; usually one, several for a digest
 */
public record Publication(ImmutableSet<SourceId> roots) {
  /**
   * Puts the roots in the order of their ids.
   *
   * @throws IllegalArgumentException if there is no root
   */
  public Publication {
    checkArgument(!roots.isEmpty(), "a publication must have at least one root, got roots=[]");
    roots =
        ImmutableSet.copyOf(ImmutableSet.copyOf(roots).asList().stream().sorted(BY_ID).toList());
  }

  private static final Comparator<SourceId> BY_ID = Comparator.comparing(SourceId::value);

  /** The publication with one root. */
  public static Publication of(SourceId root) {
    return new Publication(ImmutableSet.of(root));
  }

  /**
   * The number of distinct texts among these. A digest is not counted beside a text that it
   * digests.
   *
   * @param publications the publications, in any order and with repetitions
   * @return the number of texts
   */
  public static int count(Collection<Publication> publications) {
    Set<SourceId> single =
        publications.stream()
            .filter(one -> one.roots.size() == 1)
            .flatMap(one -> one.roots.stream())
            .collect(Collectors.toSet());
    ImmutableSet<Publication> digests =
        publications.stream()
            .filter(one -> one.roots.stream().noneMatch(single::contains))
            .collect(ImmutableSet.toImmutableSet());
    long first = digests.stream().filter(one -> digests.stream().noneMatch(one::digests)).count();
    return Math.addExact(single.size(), Math.toIntExact(first));
  }

  /** Whether it holds all of another text, and more. */
  private boolean digests(Publication other) {
    return roots.size() > other.roots.size() && roots.containsAll(other.roots);
  }

  @Override
  public String toString() {
    return roots.stream().map(SourceId::value).collect(Collectors.joining(" + "));
  }
}
