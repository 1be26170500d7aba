package org.parley.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Claims on one event, as lines of a {@link Casebook}. */
final class ConsistencyArbitraries {
  private static final List<String> SPEAKERS =
      List.of("iran", "iran", "israel", "israel", "un", "[an_official]");
  private static final List<String> MEASURES =
      List.of(
          "missile+launched",
          "missile+intercepted",
          "missile+hit",
          "missile+launched@ISR",
          "missile+launched+ballistic",
          "person+killed",
          "person+killed",
          "person+killed+civilian",
          "person+killed+civilian",
          "person+killed+combatant",
          "person+killed+combatant",
          "person+killed#CUMULATIVE",
          "person+killed+civilian#CUMULATIVE",
          "person+killed[2024-10-01/2024-10-02]#CUMULATIVE",
          "person+killed[2024-10-01/2024-10-04]#CUMULATIVE");

  private ConsistencyArbitraries() {}

  /** A claim before it has an id. */
  private record Draft(
      String speaker,
      String verb,
      String quantity,
      String measure,
      Optional<String> day,
      Optional<String> source,
      Optional<String> revision) {}

  /** Up to fourteen claims that say anything. */
  static Arbitrary<List<String>> lines() {
    return drafts().list().ofMaxSize(14).map(ConsistencyArbitraries::lines).withoutEdgeCases();
  }

  private static Arbitrary<Draft> drafts() {
    return Combinators.combine(
            Arbitraries.of(SPEAKERS),
            Arbitraries.frequency(Tuple.of(9, "says"), Tuple.of(1, "denies")),
            quantities(),
            Arbitraries.of(MEASURES),
            Arbitraries.frequency(
                    Tuple.of(4, "2024-10-02"),
                    Tuple.of(4, "2024-10-03"),
                    Tuple.of(4, "2024-10-05"),
                    Tuple.of(2, "2024-10"),
                    Tuple.of(1, "2024-09-12"))
                .optional(0.8),
            Arbitraries.of("afp", "tass").optional(0.4),
            Arbitraries.of("updates", "corrects", "replaces", "retracts", "confirms")
                .optional(0.25))
        .as(Draft::new);
  }

  private static Arbitrary<String> quantities() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            8,
            Arbitraries.of(
                "100", "~100", "104", "~110", ">=105", ">100", "<=100", "<105", "95..108")),
        Tuple.of(5, Arbitraries.of("60", "~55", ">=52")),
        Tuple.of(3, Arbitraries.of("0", "?several", "?hundreds", "101%", "99.5")));
  }

  private static List<String> lines(List<Draft> drafts) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      StringBuilder line =
          new StringBuilder("c" + i + " " + draft.speaker() + " " + draft.verb())
              .append(' ')
              .append(draft.quantity())
              .append(' ')
              .append(draft.measure());
      draft.day().ifPresent(day -> line.append(" on ").append(day));
      draft.source().ifPresent(source -> line.append(" in ").append(source));
      Optional<Integer> earlier = earlierOfTheSame(drafts, i);
      draft
          .revision()
          .filter(kind -> earlier.isPresent())
          .ifPresent(kind -> line.append(" " + kind + " c" + earlier.get()));
      lines.add(line.toString());
    }
    return lines;
  }

  private static Optional<Integer> earlierOfTheSame(List<Draft> drafts, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (drafts.get(i).speaker().equals(drafts.get(index).speaker())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
