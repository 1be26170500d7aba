package org.parley.reports;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.actor.ActorId;
import org.parley.input.ProblemCollector;
import org.parley.source.Derivation;
import org.parley.source.Source;
import org.parley.source.SourceId;

/** The sources that the rows name, in the order of their ids. */
final class ReportSources {
  private final ProblemCollector problems;
  private final TreeMap<SourceId, KnownSource> known =
      new TreeMap<>(Comparator.comparing(SourceId::value));

  ReportSources(ProblemCollector problems) {
    this.problems = problems;
  }

  /** Adds a row's information about a source, and the one that it derives from. */
  void add(SourceId id, SourceEntry said) {
    known.computeIfAbsent(id, KnownSource::new).add(said, problems);
    said.origin().ifPresent(origin -> known.computeIfAbsent(origin, KnownSource::new));
  }

  /** Reports the problems of the sources as a whole; to be called once, after the last row. */
  void check() {
    known.values().forEach(source -> source.check(problems));
  }

  ImmutableList<Source> sources() {
    return known.values().stream().map(KnownSource::source).collect(toImmutableList());
  }

  /** The publisher of a source. */
  Optional<ActorId> publisher(SourceId id) {
    return Optional.ofNullable(known.get(id)).flatMap(KnownSource::publisher);
  }

  /** The publishers of all sources. */
  ImmutableSet<ActorId> publishers() {
    return known.values().stream()
        .flatMap(source -> source.publisher().stream())
        .collect(toImmutableSet());
  }

  /** The derivations of a source. */
  ImmutableList<Derivation> derivations(SourceId id) {
    return Optional.ofNullable(known.get(id))
        .map(KnownSource::derivations)
        .orElse(ImmutableList.of());
  }

  /** For each of these sources, the line that first names what it derives from. */
  ImmutableList<Integer> linesOfDerivation() {
    return known.values().stream().map(KnownSource::lineOfDerivation).collect(toImmutableList());
  }
}
