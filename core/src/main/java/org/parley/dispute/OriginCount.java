package org.parley.dispute;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Counts origins, each kind in its own way. */
final class OriginCount {
  private final Set<Publication> narrating = new LinkedHashSet<>();
  private final SetMultimap<String, Optional<Publication>> unnamed = LinkedHashMultimap.create();
  private int speakers;

  private OriginCount() {}

  static int of(ImmutableSet<Origin> distinct) {
    OriginCount count = new OriginCount();
    Origin.Cases<Boolean> add = new Origin.Cases<>(count::speaker, count::unnamed, count::narrator);
    distinct.forEach(origin -> origin.match(add));
    return count.total();
  }

  private Boolean speaker(Origin.Speaker origin) {
    speakers++;
    return true;
  }

  private Boolean unnamed(Origin.Unnamed origin) {
    return unnamed.put(origin.descriptor(), origin.publication());
  }

  private Boolean narrator(Origin.Narrator origin) {
    return narrating.add(origin.publication());
  }

  private int total() {
    int count = Math.addExact(speakers, Publication.count(narrating));
    for (Collection<Optional<Publication>> alike : unnamed.asMap().values()) {
      count = Math.addExact(count, countUnnamed(alike));
    }
    return count;
  }

  private static int countUnnamed(Collection<Optional<Publication>> alike) {
    ImmutableSet<Publication> publications =
        alike.stream().flatMap(Optional::stream).collect(ImmutableSet.toImmutableSet());
    return Math.max(1, Publication.count(publications));
  }
}
