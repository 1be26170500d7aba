package org.parley.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The cycles of a graph, found by depth-first search without recursion, so that a chain of any
 * length can be walked. Each cycle begins where the search met it first.
 */
final class Cycles<T> {
  private final ImmutableListMultimap<T, T> arrows;
  private final Set<T> done = new HashSet<>();
  private final Set<T> onPath = new HashSet<>();
  private final List<T> path = new ArrayList<>();
  private final Deque<Iterator<T>> ahead = new ArrayDeque<>();
  private final ImmutableList.Builder<ImmutableList<T>> found = ImmutableList.builder();

  private Cycles(ImmutableListMultimap<T, T> arrows) {
    this.arrows = arrows;
  }

  static <T> ImmutableList<ImmutableList<T>> in(ImmutableListMultimap<T, T> arrows) {
    Cycles<T> cycles = new Cycles<>(arrows);
    arrows.keySet().forEach(cycles::walkFrom);
    return cycles.found.build();
  }

  private void walkFrom(T start) {
    if (done.contains(start)) {
      return;
    }
    enter(start);
    while (!ahead.isEmpty()) {
      if (ahead.peek().hasNext()) {
        visit(ahead.peek().next());
      } else {
        leave();
      }
    }
  }

  private void visit(T next) {
    if (onPath.contains(next)) {
      found.add(ImmutableList.copyOf(path.subList(path.indexOf(next), path.size())));
    } else if (!done.contains(next)) {
      enter(next);
    }
  }

  private void enter(T node) {
    onPath.add(node);
    path.add(node);
    ahead.push(arrows.get(node).iterator());
  }

  private void leave() {
    ahead.pop();
    T node = path.remove(path.size() - 1);
    onPath.remove(node);
    done.add(node);
  }
}
