package org.parley.reports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.code.Reliability;
import org.parley.input.ProblemCollector;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.Edtf;
import org.parley.time.When;

/** What all the rows of a source say of it. */
final class KnownSource {
  private final SourceId id;
  private final Map<SourceId, Integer> origins =
      new TreeMap<>(Comparator.comparing(SourceId::value));
  private Optional<Given<Edtf>> published = Optional.empty();
  private Optional<Given<Reliability>> reliability = Optional.empty();

  KnownSource(SourceId id) {
    this.id = id;
  }

  /** Something that a row says, with the line of the row. */
  private record Given<T>(T part, int line) {}

  void add(SourceEntry said, ProblemCollector problems) {
    int line = said.line();
    said.origin().ifPresent(origin -> origins.putIfAbsent(origin, line));
    check("published", published, said.published(), line, problems);
    check("reliability", reliability, said.reliability(), line, problems);
    published = published.or(() -> said.published().map(day -> new Given<>(day, line)));
    reliability = reliability.or(() -> said.reliability().map(grade -> new Given<>(grade, line)));
  }

  private <T> void check(
      String column,
      Optional<Given<T>> known,
      Optional<T> said,
      int line,
      ProblemCollector problems) {
    if (known.isPresent() && said.isPresent() && !known.get().part().equals(said.get())) {
      String earlier = "line " + known.get().line() + " says '" + known.get().part() + "'";
      problems.add(
          line, column, "of the source '" + id + "' " + earlier + ", got '" + said.get() + "'");
    }
  }

  /** The line that first says what it is derived from; 1 if none does. */
  int lineOfDerivation() {
    return origins.values().stream().min(Comparator.naturalOrder()).orElse(1);
  }

  Source source() {
    String address = id.value();
    boolean isUrl = address.startsWith("http://") || address.startsWith("https://");
    return Source.builder()
        .id(id)
        .kind(SourceKind.UNKNOWN)
        .url(Optional.of(address).filter(any -> isUrl))
        .published(published.map(day -> When.builder().edtf(day.part()).build()))
        .reliability(reliability.map(Given::part))
        .addAllDerivedFrom(
            origins.keySet().stream()
                .map(origin -> new Derivation(origin, DerivationKind.QUOTES))
                .collect(toImmutableList()))
        .build();
  }
}
