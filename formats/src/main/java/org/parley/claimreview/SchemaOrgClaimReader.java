package org.parley.claimreview;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.ClaimId;
import org.parley.extension.Extensions;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.When;

/** Reads claims of schema.org, including a CreativeWork with an author, which represents one. */
final class SchemaOrgClaimReader {
  /** The description of a claimant whom a fact-check does not name. */
  static final String NOBODY_NAMED = "claimant not named";

  private static final ImmutableMap<String, SourceKind> KINDS =
      ImmutableMap.of(
          "NewsArticle", SourceKind.ARTICLE,
          "Article", SourceKind.ARTICLE,
          "SocialMediaPosting", SourceKind.POST,
          "Report", SourceKind.REPORT,
          "ImageObject", SourceKind.IMAGE,
          "VideoObject", SourceKind.IMAGE,
          "Dataset", SourceKind.DATASET);

  private final FactCheckEntities entities;
  private final AgentReader agents;
  private final SchemaOrgDates dates;

  SchemaOrgClaimReader(FactCheckEntities entities, AgentReader agents, SchemaOrgDates dates) {
    this.entities = entities;
    this.agents = agents;
    this.dates = dates;
  }

  /**
   * Reads one claim for each author, because each has made it.
   *
   * @param text the text of the claim
   * @param item the claim or work, with author, datePublished and appearances
   * @param extensions the extensions of the first of them
   */
  ImmutableList<ClaimId> read(String text, JsonCursor item, Extensions extensions) {
    Optional<When> madeAt = dates.read(item, "datePublished");
    ImmutableList<Passage> passages = passages(item);
    var ids = ImmutableList.<ClaimId>builder();
    Extensions kept = extensions;
    for (Link speaker : speakers(item)) {
      Extensions own = kept;
      ids.add(
          entities.claim(
              text,
              speaker,
              claim -> claim.madeAt(madeAt).addAllPassages(passages).extensions(own)));
      kept = Extensions.none();
    }
    return ids.build();
  }

  private ImmutableList<Link> speakers(JsonCursor item) {
    ImmutableList<Link> named =
        item.all("author").stream()
            .flatMap(author -> agents.read(author).stream())
            .distinct()
            .map(actor -> Link.of(actor, LinkRole.SPEAKER))
            .collect(toImmutableList());
    return named.isEmpty() ? ImmutableList.of(unnamed()) : named;
  }

  static Link unnamed() {
    return Link.builder().descriptor(NOBODY_NAMED).role(LinkRole.SPEAKER).build();
  }

  private ImmutableList<Passage> passages(JsonCursor item) {
    return Stream.of("firstAppearance", "appearance")
        .flatMap(name -> item.all(name).stream())
        .flatMap(work -> source(work).stream())
        .distinct()
        .map(source -> Passage.builder().source(source).build())
        .collect(toImmutableList());
  }

  /** The source of an appearance; empty if it has neither an address nor a name. */
  private Optional<SourceId> source(JsonCursor work) {
    Optional<String> url =
        work.isObject() ? work.text("url").or(() -> work.text("@id")) : work.text();
    return url.or(() -> work.text("name"))
        .filter(text -> !text.isBlank())
        .map(
            text ->
                entities
                    .sources()
                    .put(FactCheckEntities.id("source", text), id -> source(id, work, url)))
        .map(Source::id);
  }

  private Source source(String id, JsonCursor work, Optional<String> url) {
    return Source.builder()
        .id(SourceId.of(id))
        .kind(work.typed(KINDS).orElse(SourceKind.UNKNOWN))
        .url(url)
        .title(work.text("name").or(() -> work.text("headline")))
        .published(dates.read(work, "datePublished"))
        .build();
  }
}
