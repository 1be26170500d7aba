package org.parley.reports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.actor.ActorId;
import org.parley.code.Reliability;
import org.parley.input.ProblemCollector;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.source.Withdrawal;
import org.parley.time.Edtf;
import org.parley.time.When;

/** A source, as described by all of its rows. */
final class KnownSource {
  private final SourceId id;
  private final Map<SourceId, DerivedFrom> origins =
      new TreeMap<>(Comparator.comparing(SourceId::value));
  private final SourceColumn<ActorId> publisher;
  private final SourceColumn<Edtf> published;
  private final SourceColumn<LocalDate> withdrawn;
  private final SourceColumn<Reliability> reliability;

  KnownSource(SourceId id) {
    this.id = id;
    this.publisher = new SourceColumn<>(id, "publisher", ActorId::value);
    this.published = new SourceColumn<>(id, "published", Edtf::toString);
    this.withdrawn = new SourceColumn<>(id, "withdrawn_on", LocalDate::toString);
    this.reliability = new SourceColumn<>(id, "reliability", Reliability::name);
  }

  /** A source that it derives from, with the line that first says so. */
  private record DerivedFrom(int line, SourceColumn<DerivationKind> kind) {}

  void add(SourceEntry said, ProblemCollector problems) {
    int line = said.line();
    said.origin()
        .map(origin -> origins.computeIfAbsent(origin, any -> derivedFrom(line)))
        .ifPresent(origin -> origin.kind().add(said.derivation(), line, problems));
    publisher.add(said.publisher(), line, problems);
    published.add(said.published(), line, problems);
    withdrawn.add(said.withdrawn(), line, problems);
    reliability.add(said.reliability(), line, problems);
  }

  private DerivedFrom derivedFrom(int line) {
    return new DerivedFrom(line, new SourceColumn<>(id, "derivation", ReportWords::lowerCase));
  }

  /** The line that first names what it derives from; 1 if none does. */
  int lineOfDerivation() {
    return origins.values().stream().mapToInt(DerivedFrom::line).min().orElse(1);
  }

  Optional<ActorId> publisher() {
    return publisher.value();
  }

  ImmutableList<Derivation> derivations() {
    return origins.entrySet().stream()
        .map(entry -> new Derivation(entry.getKey(), kind(entry.getValue())))
        .collect(toImmutableList());
  }

  private static DerivationKind kind(DerivedFrom origin) {
    return origin.kind().value().orElse(DerivationKind.QUOTES);
  }

  /** Reports a withdrawal before the publication. */
  void check(ProblemCollector problems) {
    withdrawn
        .value()
        .filter(this::isBeforePublication)
        .ifPresent(
            day ->
                problems.add(
                    withdrawn.line(),
                    "withdrawn_on",
                    "must not be before the day of publication, %s, got '%s'"
                        .formatted(published.value().orElseThrow(), day)));
  }

  private boolean isBeforePublication(LocalDate day) {
    return published().flatMap(When::earliest).filter(day::isBefore).isPresent();
  }

  private Optional<When> published() {
    return published.value().map(day -> When.builder().edtf(day).build());
  }

  Source source() {
    String address = id.value();
    boolean isUrl = address.startsWith("http://") || address.startsWith("https://");
    return Source.builder()
        .id(id)
        .kind(SourceKind.UNKNOWN)
        .publisher(publisher.value())
        .url(Optional.of(address).filter(any -> isUrl))
        .published(published())
        .withdrawn(withdrawn.value().filter(day -> !isBeforePublication(day)).map(Withdrawal::of))
        .reliability(reliability.value())
        .addAllDerivedFrom(derivations())
        .build();
  }
}
