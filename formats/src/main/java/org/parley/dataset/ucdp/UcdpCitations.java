package org.parley.dataset.ucdp;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.actor.Actor;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.csv.RowCells;
import org.parley.dossier.Entity;
import org.parley.proposition.Occurrence;
import org.parley.source.Source;

/**
 * The report of the event: one claim that it happened, by {@code source_original}, through the
 * publications of {@code source_article}, compiled by the programme.
 *
 * <p>The figures are not in this chain: the programme derived them from all reports together, and
 * none of those named here is known to have given them.
 */
final class UcdpCitations {
  /** The name of the claim that the event happened within its row. */
  static final String PART = "event";

  private UcdpCitations() {}

  static void read(UcdpRowReader row) {
    ImmutableList.Builder<Link> chain = ImmutableList.builder();
    row.words("source_original").ifPresent(speaker -> chain.add(speaker(speaker)));
    sources(row).forEach(chain::add);
    chain.add(UcdpCompiler.UCDP.link());
    row.add(row.claim(PART, new Occurrence(row.id())).attribution(new Attribution(chain.build())));
  }

  private static Link speaker(String descriptor) {
    return Link.builder().descriptor(descriptor).role(LinkRole.SPEAKER).build();
  }

  private static ImmutableList<Link> sources(UcdpRowReader row) {
    RowCells cells = row.cells();
    String articles = cells.row().text("source_article");
    Optional<ImmutableList<UcdpCitation>> listed =
        UcdpCitation.list(
            articles, cells.row().text("source_office"), cells.row().text("source_date"));
    if (listed.isPresent()) {
      tellHeadlines(cells, listed.get());
      return listed.get().stream().map(citation -> link(row, citation)).collect(toImmutableList());
    }
    tellUnlisted(cells);
    return articles.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(link(row, UcdpCitation.inWords(articles)));
  }

  private static void tellHeadlines(RowCells cells, List<UcdpCitation> citations) {
    cells.expect(
        "source_headline",
        joined(citations, UcdpCitation::headline)::equals,
        headlines -> "is not as in source_article, which is read");
  }

  private static void tellUnlisted(RowCells cells) {
    Stream.of("source_office", "source_date", "source_headline")
        .filter(column -> cells.text(column).isPresent())
        .findFirst()
        .ifPresent(
            column ->
                cells.report(
                    column, "does not go with source_article, which is read as one citation"));
  }

  private static Link link(UcdpRowReader row, UcdpCitation citation) {
    Actor publisher = citation.publisher();
    Source source = citation.source();
    row.add(Entity.of(publisher));
    row.add(Entity.of(source));
    return Link.builder()
        .actor(publisher.id())
        .role(LinkRole.PUBLISHER)
        .source(source.id())
        .build();
  }

  private static Link link(UcdpRowReader row, Source source) {
    row.add(Entity.of(source));
    return Link.builder().role(LinkRole.PUBLISHER).source(source.id()).build();
  }

  private static String joined(List<UcdpCitation> citations, Function<UcdpCitation, String> part) {
    return citations.stream().map(part).collect(joining(";"));
  }

  static void write(UcdpRowWriter row) {
    row.claims()
        .filter(claim -> claim.proposition() instanceof Occurrence)
        .findFirst()
        .flatMap(claim -> claim.attribution())
        .ifPresent(attribution -> write(row, attribution));
  }

  private static void write(UcdpRowWriter row, Attribution attribution) {
    row.put("source_original", attribution.first(LinkRole.SPEAKER).flatMap(Link::descriptor));
    ImmutableList<Source> sources =
        attribution.chain().stream()
            .filter(link -> link.role() == LinkRole.PUBLISHER)
            .flatMap(link -> link.source().flatMap(row.entities()::source).stream())
            .collect(toImmutableList());
    ImmutableList<UcdpCitation> citations =
        sources.stream()
            .flatMap(source -> citation(row, source).stream())
            .collect(toImmutableList());
    if (citations.size() == sources.size()) {
      write(row, citations);
    } else if (sources.size() == 1) {
      row.put("source_article", sources.get(0).title());
    }
  }

  private static void write(UcdpRowWriter row, List<UcdpCitation> citations) {
    row.put("source_article", joined(citations, citation -> "\"" + citation + "\""));
    row.put("source_office", joined(citations, UcdpCitation::office));
    row.put("source_date", joined(citations, UcdpCitation::date));
    row.put("source_headline", joined(citations, UcdpCitation::headline));
  }

  private static Optional<UcdpCitation> citation(UcdpRowWriter row, Source source) {
    return source
        .publisher()
        .flatMap(row.entities()::actor)
        .flatMap(
            office ->
                source
                    .published()
                    .map(
                        day ->
                            new UcdpCitation(
                                office.displayName(),
                                day.edtf().toString(),
                                source.title().orElse(""))));
  }
}
