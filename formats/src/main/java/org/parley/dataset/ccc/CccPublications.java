package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.dataset.CellWriter;
import org.parley.dataset.DatasetDescription;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.proposition.Occurrence;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/**
 * The publications that a row names, by address or description, and their claim that the gathering
 * took place.
 *
 * <p>Phase 3 shortens addresses to their hosts, so one may occur in a row several times.
 */
final class CccPublications {
  private static final String PART = "occurrence";

  private CccPublications() {}

  static ImmutableList<Link> read(NamedCells row, RowEntities.Builder entities) {
    ImmutableList.Builder<Link> links = ImmutableList.builder();
    Set<SourceId> seen = new HashSet<>();
    for (String column : row.columns().marked("source")) {
      row.read(column, CccPublications::source)
          .ifPresent(
              source -> {
                links.add(Link.builder().role(LinkRole.PUBLISHER).source(source.id()).build());
                if (seen.add(source.id())) {
                  entities.addSources(source);
                }
              });
    }
    return links.build();
  }

  private static Source source(String cell) {
    Source.Builder source = Source.builder().id(SourceId.of(cell)).kind(SourceKind.UNKNOWN);
    return (cell.startsWith("http") ? source.url(cell) : source.title(cell)).build();
  }

  static Claim occurrence(CrowdEvent gathering) {
    return gathering.compiled(PART, new Occurrence(gathering.event()));
  }

  static void write(
      RowEntities entities, CrowdEvent gathering, DatasetDescription table, CellWriter cells) {
    entities
        .claim(gathering.parts().claim(PART))
        .flatMap(Claim::attribution)
        .ifPresent(said -> write(said.chain(), table, cells));
  }

  private static void write(List<Link> chain, DatasetDescription table, CellWriter cells) {
    List<SourceId> named =
        chain.stream()
            .filter(link -> link.role() == LinkRole.PUBLISHER)
            .flatMap(link -> link.source().stream())
            .toList();
    List<String> columns = table.marked("source");
    for (int i = 0; i < named.size() && i < columns.size(); i++) {
      cells.put(columns.get(i), named.get(i).value());
    }
  }
}
