package org.parley.dataset.airwars;

import java.util.Optional;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.dataset.CellWriter;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** Who is noted to have reported an incident first, and at which address. */
final class AirwarsFirstReport {
  static final String BY = "local_first_reported_by";
  static final String URL = "local_first_reported_url";

  private AirwarsFirstReport() {}

  static Optional<Link> read(NamedCells row, RowEntities.Builder entities) {
    Optional<String> by = row.words(BY);
    Optional<Source> source = row.read(URL, AirwarsFirstReport::source);
    source.ifPresent(entities::addSources);
    return by.isEmpty() && source.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Link.builder()
                .descriptor(by)
                .role(LinkRole.PUBLISHER)
                .source(source.map(Source::id))
                .build());
  }

  private static Source source(String url) {
    return Source.builder().id(SourceId.of(url)).kind(SourceKind.UNKNOWN).url(url).build();
  }

  static void write(RowEntities entities, Attribution attribution, CellWriter cells) {
    attribution
        .first(LinkRole.PUBLISHER)
        .ifPresent(
            link -> {
              cells.put(BY, link.descriptor());
              cells.put(URL, link.source().flatMap(entities::source).flatMap(Source::url));
            });
  }
}
