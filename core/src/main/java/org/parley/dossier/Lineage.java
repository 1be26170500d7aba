package org.parley.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.Publication;
import org.parley.source.Derivation;
import org.parley.source.Source;
import org.parley.source.SourceId;

/**
 * How the sources of a dossier derive from one another, computed without recursion because a chain
 * can have any length.
 */
final class Lineage {
  private final DossierIndex index;

  /** The derivations of a source, once those of all that it derives from are known. */
  private record Text(Publication roots, int depth) {}

  private final Map<SourceId, Text> texts = new HashMap<>();

  Lineage(Dossier dossier) {
    this.index = dossier.index();
    for (Source source : dossier.sources()) {
      follow(source.id());
    }
  }

  /** The root texts of a source. */
  Publication publication(SourceId source) {
    @Nullable Text text = texts.get(source);
    return text == null ? Publication.of(source) : text.roots();
  }

  /** These sources and all that they derive from, each after those that it derives from. */
  ImmutableList<Source> withOrigins(Collection<SourceId> sources) {
    Set<SourceId> found = new LinkedHashSet<>(sources);
    Deque<SourceId> ahead = new ArrayDeque<>(found);
    while (!ahead.isEmpty()) {
      for (Derivation derivation : derivations(ahead.remove())) {
        if (found.add(derivation.source())) {
          ahead.add(derivation.source());
        }
      }
    }
    return found.stream()
        .flatMap(id -> Stream.ofNullable(index.sources().get(id)))
        .sorted(
            Comparator.comparingInt((Source source) -> depth(source.id()))
                .thenComparing(source -> source.id().value()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The derivations of a source. */
  ImmutableList<Derivation> derivations(SourceId id) {
    @Nullable Source source = index.sources().get(id);
    return source == null ? ImmutableList.of() : source.derivedFrom();
  }

  /** The length of the longest chain of derivations that leads to it. */
  int depth(SourceId id) {
    @Nullable Text text = texts.get(id);
    return text == null ? 0 : text.depth();
  }

  private void follow(SourceId start) {
    Deque<SourceId> ahead = new ArrayDeque<>(List.of(start));
    while (!ahead.isEmpty()) {
      SourceId id = ahead.peek();
      List<SourceId> missing = new ArrayList<>();
      for (Derivation derivation : derivations(id)) {
        if (!texts.containsKey(derivation.source())) {
          missing.add(derivation.source());
        }
      }
      if (missing.isEmpty()) {
        ahead.pop();
        texts.computeIfAbsent(id, this::text);
      } else {
        missing.forEach(ahead::push);
      }
    }
  }

  private Text text(SourceId id) {
    ImmutableList<Derivation> derivations = derivations(id);
    int depth = 0;
    Set<Publication> from = new LinkedHashSet<>();
    for (Derivation derivation : derivations) {
      from.add(publication(derivation.source()));
      depth = Math.max(depth, depth(derivation.source()) + 1);
    }
    return new Text(roots(id, from), depth);
  }

  private static Publication roots(SourceId id, Set<Publication> from) {
    if (from.size() <= 1) {
      return from.isEmpty() ? Publication.of(id) : from.iterator().next();
    }
    var roots = ImmutableSet.<SourceId>builder();
    from.forEach(publication -> roots.addAll(publication.roots()));
    return new Publication(roots.build());
  }
}
