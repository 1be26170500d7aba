package org.parley.dossier;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.Publication;
import org.parley.source.Derivation;
import org.parley.source.Source;
import org.parley.source.SourceId;

/** The root texts of each source, found without recursion because a chain can have any length. */
final class SourceRoots {
  private final Map<SourceId, Publication> publications = new HashMap<>();

  SourceRoots(Dossier dossier) {
    for (Source source : dossier.sources()) {
      follow(dossier, source.id());
    }
  }

  Publication publication(SourceId source) {
    return publications.getOrDefault(source, Publication.of(source));
  }

  private void follow(Dossier dossier, SourceId start) {
    Deque<SourceId> ahead = new ArrayDeque<>(List.of(start));
    while (!ahead.isEmpty()) {
      SourceId id = ahead.peek();
      List<SourceId> origins = origins(dossier, id);
      List<SourceId> missing = origins.stream().filter(o -> !publications.containsKey(o)).toList();
      if (missing.isEmpty()) {
        ahead.pop();
        publications.putIfAbsent(id, rootsOf(id, origins));
      } else {
        missing.forEach(ahead::push);
      }
    }
  }

  private static List<SourceId> origins(Dossier dossier, SourceId id) {
    @Nullable Source source = dossier.index().sources().get(id);
    return source == null
        ? List.of()
        : source.derivedFrom().stream().map(Derivation::source).toList();
  }

  private Publication rootsOf(SourceId id, List<SourceId> origins) {
    Set<SourceId> roots = new LinkedHashSet<>();
    origins.forEach(origin -> roots.addAll(publication(origin).roots()));
    return roots.isEmpty() ? Publication.of(id) : new Publication(ImmutableSet.copyOf(roots));
  }
}
