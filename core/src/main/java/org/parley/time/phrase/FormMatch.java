package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.time.phrase.SlotReader.Filled;

/** The contents of the slots of a form, from left to right. */
record FormMatch(ImmutableList<Filled> filled) {
  static final FormMatch NOTHING = new FormMatch(ImmutableList.of());

  FormMatch with(Filled next) {
    return new FormMatch(ImmutableList.<Filled>builder().addAll(filled).add(next).build());
  }

  FormMatch without(Filled one) {
    return new FormMatch(
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

  /** The value of the slot at a place, from 0. */
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
