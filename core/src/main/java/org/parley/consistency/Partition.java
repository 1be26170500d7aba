package org.parley.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.proposition.Measure;

/**
 * A whole and words that divide it so that nothing is counted under two of them: the dead by
 * civilian, combatant and unknown; missiles launched by intercepted, hit and failed.
 *
 * <p>Only words that exclude one another by what they mean are in these lists. Women and civilians
 * overlap, and so may police and civilians; whoever adds such up counts some twice.
 *
 * @param whole what is divided
 * @param words the words that divide it
 */
record Partition(Measure whole, ImmutableSet<String> words) {
  private static final ImmutableList<ImmutableSet<String>> QUALIFIERS =
      ImmutableList.of(
          ImmutableSet.of("civilian", "combatant", "unknown"),
          ImmutableSet.of("civilian", "military", "unknown"),
          ImmutableSet.of("civilian", "militant", "unknown"),
          ImmutableSet.of("man", "woman", "child"),
          ImmutableSet.of("adult", "child"),
          ImmutableSet.of("female", "male"),
          ImmutableSet.of("ballistic", "cruise"));

  private static final ImmutableMap<ImmutableSet<String>, String> EFFECTS =
      ImmutableMap.of(
          ImmutableSet.of("intercepted", "hit", "failed"), "launched",
          ImmutableSet.of("destroyed", "damaged"), "damaged_or_destroyed",
          ImmutableSet.of("killed", "injured"), "killed_or_injured",
          ImmutableSet.of("killed", "missing"), "killed_or_missing");

  /** The partitions that a measure is a part of. */
  static ImmutableList<Partition> withPart(Measure part) {
    return Stream.concat(
            QUALIFIERS.stream().flatMap(words -> byQualifier(part, words).stream()),
            EFFECTS.entrySet().stream()
                .filter(division -> division.getKey().contains(part.effect()))
                .map(
                    division ->
                        new Partition(withEffect(part, division.getValue()), division.getKey())))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Partition> byQualifier(Measure part, ImmutableSet<String> words) {
    ImmutableList<String> dividing =
        part.qualifiers().stream().filter(words::contains).collect(ImmutableList.toImmutableList());
    return dividing.size() == 1
        ? Optional.of(new Partition(without(part, dividing.get(0)), words))
        : Optional.empty();
  }

  private static Measure without(Measure part, String qualifier) {
    return copy(part)
        .effect(part.effect())
        .addAllQualifiers(part.qualifiers().stream().filter(q -> !q.equals(qualifier)).toList())
        .build();
  }

  private static Measure withEffect(Measure part, String effect) {
    return copy(part).effect(effect).addAllQualifiers(part.qualifiers()).build();
  }

  private static Measure.Builder copy(Measure part) {
    return Measure.builder()
        .object(part.object())
        .scope(part.scope())
        .period(part.period())
        .flow(part.flow());
  }
}
