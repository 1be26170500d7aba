package org.parley.dataset.airwars;

import java.util.Map;
import java.util.Optional;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.dataset.RowEntities;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** Who is noted to have reported an incident first, and at which address. */
final class AirwarsFirstReport {
  static final String BY = "local_first_reported_by";
  static final String URL = "local_first_reported_url";

  private AirwarsFirstReport() {}

  static Optional<Link> read(AirwarsRow row, RowEntities.Builder entities) {
    Optional<String> by = row.text(BY).filter(words -> !words.isBlank());
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

  static void write(RowEntities entities, Attribution attribution, Map<String, String> cells) {
    attribution
        .first(LinkRole.PUBLISHER)
        .ifPresent(
            link -> {
              link.descriptor().ifPresent(by -> cells.put(BY, by));
              link.source()
                  .flatMap(entities::source)
                  .flatMap(Source::url)
                  .ifPresent(url -> cells.put(URL, url));
            });
  }
}
