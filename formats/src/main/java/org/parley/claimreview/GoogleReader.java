package org.parley.claimreview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.actor.Name;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.dossier.Dossier;
import org.parley.extension.Extensions;
import org.parley.input.ProblemCollector;
import org.parley.proposition.FreeText;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** Reads {@code claims[]} of Google's Fact Check Tools. */
final class GoogleReader {
  /** The extension of the dossier that keeps the document. */
  static final String MEMBER = "factCheckTools";

  /** The scheme of a publisher's site: the name of a host. */
  static final String SITE = "site";

  private final FactCheckEntities entities = new FactCheckEntities();
  private final ProblemCollector problems;
  private final SchemaOrgDates dates;
  private final Ratings ratings;

  private GoogleReader(ProblemCollector problems) {
    this.problems = problems;
    this.dates = new SchemaOrgDates(problems);
    this.ratings = new Ratings(problems);
  }

  static Dossier read(JsonCursor document, ProblemCollector problems) {
    GoogleReader reader = new GoogleReader(problems);
    if (document.member("claims").isEmpty()) {
      problems.add(document.place(), "has no claims");
      return Dossier.builder().build();
    }
    document.all("claims").forEach(reader::readClaim);
    return reader
        .entities
        .dossier()
        .extensions(new Extensions(ImmutableMap.of(Extensions.pointerTo(MEMBER), document.value())))
        .build();
  }

  private void readClaim(JsonCursor said) {
    Optional<String> text = said.text("text");
    if (text.isEmpty()) {
      problems.add(said.place(), "a claim must have a text; it is not read");
      return;
    }
    Claim claim =
        Claim.builder()
            .id(ClaimId.of("claim"))
            .proposition(new FreeText(text.get()))
            .attribution(Attribution.of(speaker(said)))
            .stance(Stance.UNKNOWN)
            .madeAt(dates.read(said, "claimDate"))
            .build();
    ClaimId id = entities.claims().put(name -> claim.withId(ClaimId.of(name)), "claim").id();
    said.all("claimReview").forEach(review -> readReview(review, id));
  }

  private Link speaker(JsonCursor claim) {
    return claim
        .text("claimant")
        .map(name -> actor(name, Optional.empty()))
        .map(actor -> Link.of(actor, LinkRole.SPEAKER))
        .orElseGet(SchemaOrgClaimReader::unnamed);
  }

  private ActorId actor(String name, Optional<Code> site) {
    return entities
        .actors()
        .put(
            FactCheckEntities.id("actor", name),
            id -> {
              Actor.Builder actor =
                  Actor.builder()
                      .id(ActorId.of(id))
                      .kind(ActorKind.UNKNOWN)
                      .addNames(Name.of(name));
              site.ifPresent(actor::addCodes);
              return actor.build();
            })
        .id();
  }

  private void readReview(JsonCursor review, ClaimId target) {
    Optional<ActorId> publisher = review.first("publisher").flatMap(this::publisher);
    Optional<SourceId> page = review.text("url").map(url -> page(url, review, publisher));
    ImmutableList<Code> words =
        review
            .first("textualRating")
            .flatMap(ratings::text)
            .map(ImmutableList::of)
            .orElse(ImmutableList.of());
    AssessmentDraft assessing =
        new AssessmentDraft(
            Attribution.of(link(publisher, page)),
            Optional.empty(),
            dates.read(review, "reviewDate"),
            RatingResult.of(words, Optional.empty()));
    var make = assessing.of(target, Extensions.none());
    put(review.text("url"), make);
  }

  private void put(Optional<String> url, Function<String, Assessment> make) {
    if (url.isPresent()) {
      entities.assessments().put(FactCheckEntities.id("review", url.get()), make);
    } else {
      entities.assessments().put(make, "review");
    }
  }

  private Optional<ActorId> publisher(JsonCursor publisher) {
    Optional<String> site = publisher.text("site");
    return publisher
        .text("name")
        .or(() -> site)
        .map(name -> actor(name, site.flatMap(host -> AgentReader.code(SITE, host))));
  }

  private static Link link(Optional<ActorId> publisher, Optional<SourceId> page) {
    Link.Builder link = Link.builder().role(LinkRole.PUBLISHER).actor(publisher).source(page);
    return (publisher.isEmpty() && page.isEmpty()
            ? link.descriptor(ReviewReader.NOBODY_NAMED)
            : link)
        .build();
  }

  private SourceId page(String url, JsonCursor review, Optional<ActorId> publisher) {
    return entities
        .sources()
        .put(
            FactCheckEntities.id("source", url),
            id ->
                Source.builder()
                    .id(SourceId.of(id))
                    .kind(SourceKind.UNKNOWN)
                    .publisher(publisher)
                    .url(url)
                    .title(review.text("title"))
                    .language(LanguageTags.read(review, "languageCode", problems))
                    .build())
        .id();
  }
}
