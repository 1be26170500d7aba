package org.parley.reports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.TreeMap;
import org.parley.input.ProblemCollector;
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

  /** A source and what a row says of it; the one that it repeats is a source too. */
  void add(SourceId id, SourceEntry said) {
    known.computeIfAbsent(id, KnownSource::new).add(said, problems);
    said.origin().ifPresent(origin -> known.computeIfAbsent(origin, KnownSource::new));
  }

  ImmutableList<Source> sources() {
    return known.values().stream().map(KnownSource::source).collect(toImmutableList());
  }

  /** For each of these sources, the line that first says what it is derived from. */
  ImmutableList<Integer> linesOfDerivation() {
    return known.values().stream().map(KnownSource::lineOfDerivation).collect(toImmutableList());
  }
}
