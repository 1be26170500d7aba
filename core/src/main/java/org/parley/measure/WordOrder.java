package org.parley.measure;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.parley.proposition.MeasureOrder;

/**
 * The words of one kind: which mean the same, and which lie within which.
 *
 * @param synonyms each word with another preferred one, with that one
 * @param within each word with those that it lies within, in one step
 */
record WordOrder(
    ImmutableMap<String, String> synonyms, ImmutableListMultimap<String, String> within) {
  /** The preferred word for what a word means. */
  String preferred(String word) {
    return synonyms.getOrDefault(word, word);
  }

  /** Whether what a word means is part of what another one means. */
  boolean isWithin(String part, String whole) {
    Set<String> seen = new HashSet<>();
    Deque<String> ahead = new ArrayDeque<>(within.get(part));
    while (!ahead.isEmpty()) {
      String next = ahead.remove();
      if (next.equals(whole)) {
        return true;
      }
      if (seen.add(next)) {
        ahead.addAll(within.get(next));
      }
    }
    return false;
  }

  /** Compares what two preferred words mean. */
  MeasureOrder compare(String a, String b) {
    if (a.equals(b)) {
      return MeasureOrder.SAME;
    }
    if (isWithin(a, b)) {
      return MeasureOrder.NARROWER;
    }
    return isWithin(b, a) ? MeasureOrder.BROADER : MeasureOrder.INCOMPARABLE;
  }
}
