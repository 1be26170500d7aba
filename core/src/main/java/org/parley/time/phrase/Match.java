package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.time.phrase.SlotReader.Filled;

/** What stands in the slots of a form, from left to right. */
record Match(ImmutableList<Filled> filled) {
  static final Match NOTHING = new Match(ImmutableList.of());

  Match with(Filled next) {
    return new Match(ImmutableList.<Filled>builder().addAll(filled).add(next).build());
  }

  Match without(Filled one) {
    return new Match(
        filled.stream()
            .filter(other -> !other.equals(one))
            .collect(ImmutableList.toImmutableList()));
  }

  boolean has(Slot slot) {
    return filled.stream().anyMatch(one -> one.slot() == slot);
  }

  Optional<Integer> find(Slot slot) {
    return filled.stream().filter(one -> one.slot() == slot).map(Filled::value).findFirst();
  }

  int get(Slot slot) {
    return find(slot).orElseThrow();
  }

  /** The value of the slot that stands in a place, counted from 0. */
  int value(int place) {
    return filled.get(place).value();
  }

  /** The phrase in a place, counted from 0 among the phrases. */
  Filled phrase(int place) {
    return filled.stream()
        .filter(one -> one.slot() == Slot.BASE || one.slot() == Slot.POINT)
        .skip(place)
        .findFirst()
        .orElseThrow();
  }
}
