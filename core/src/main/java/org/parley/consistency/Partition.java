package org.parley.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.parley.measure.Division;
import org.parley.measure.MeasureVocabulary;
import org.parley.proposition.Measure;

/**
 * A whole and the qualifiers that divide it: the dead by civilian, combatant and unknown.
 *
 * @param whole what is divided
 * @param words the words that divide it
 */
record Partition(Measure whole, ImmutableSet<String> words) {
  /** The partitions that a measure is a part of. */
  static ImmutableList<Partition> withPart(Measure part, MeasureVocabulary vocabulary) {
    return vocabulary.divisions().stream()
        .flatMap(division -> of(part, division).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Partition> of(Measure part, Division division) {
    if (!division.isOfEffects()) {
      return byQualifier(part, division.parts());
    }
    return division.parts().contains(part.effect())
        ? Optional.of(new Partition(withEffect(part, division.whole()), division.parts()))
        : Optional.empty();
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
