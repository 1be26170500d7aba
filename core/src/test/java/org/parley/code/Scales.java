package org.parley.code;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All grades, and the table of STIX that a grade is in. */
final class Scales {
  static final ImmutableList<StixScale<?>> OF_STIX =
      ImmutableList.of(
          StixScale.LEVEL,
          StixScale.ZERO_TO_TEN,
          StixScale.ADMIRALTY,
          StixScale.WEP,
          StixScale.DNI);

  private Scales() {}

  static ImmutableList<Grade> all() {
    Stream<Admiralty> pairs =
        Stream.of(Reliability.values())
            .flatMap(
                reliability ->
                    Stream.of(Credibility.values())
                        .map(credibility -> new Admiralty(reliability, credibility)));
    return ImmutableList.<Grade>builder()
        .add(Reliability.values())
        .add(Credibility.values())
        .addAll(pairs.iterator())
        .add(Icd203.values())
        .add(Kent.values())
        .add(Wep.values())
        .add(StixLevel.values())
        .addAll(IntStream.rangeClosed(0, 10).mapToObj(ZeroToTen::of).iterator())
        .addAll(IntStream.rangeClosed(0, 100).mapToObj(StixConfidence::of).iterator())
        .build();
  }

  /** The reading of a number by the table of a grade. */
  static Grade read(Grade grade, int number) {
    return scaleOf(grade).orElseThrow().grade(StixConfidence.of(number));
  }

  static Optional<Band> bandOf(Grade grade) {
    return scaleOf(grade).flatMap(scale -> band(scale, grade));
  }

  private static <G extends Grade> Optional<Band> band(StixScale<G> scale, Grade grade) {
    return scale.grades().stream().filter(grade::equals).findFirst().flatMap(scale::band);
  }

  private static Optional<StixScale<?>> scaleOf(Grade grade) {
    return OF_STIX.stream().filter(scale -> scale.grades().contains(grade)).findFirst();
  }
}
