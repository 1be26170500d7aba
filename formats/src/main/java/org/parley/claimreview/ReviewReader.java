package org.parley.claimreview;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.ClaimId;
import org.parley.code.Language;
import org.parley.extension.Extensions;
import org.parley.input.ProblemCollector;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** Reads a ClaimReview, or a Claim that nobody reviews. */
final class ReviewReader {
  /** How somebody is described who reviews without a name and without an address. */
  static final String NOBODY_NAMED = "reviewer not named";

  private final FactCheckEntities entities;
  private final NodeReferences references;
  private final ProblemCollector problems;
  private final SchemaOrgDates dates;
  private final AgentReader agents;
  private final SchemaOrgClaimReader claims;

  ReviewReader(FactCheckEntities entities, NodeReferences references, ProblemCollector problems) {
    this.entities = entities;
    this.references = references;
    this.problems = problems;
    this.dates = new SchemaOrgDates(problems);
    this.agents = new AgentReader(entities, references);
    this.claims = new SchemaOrgClaimReader(entities, agents, dates);
  }

  /** The first of the claims; none if there is no text, which is reported. */
  Optional<ClaimId> readClaim(JsonCursor claim) {
    Optional<String> text = claim.text("text").or(() -> claim.text("name"));
    if (text.isEmpty()) {
      problems.add(claim.place(), "a Claim must have a text; it is not read");
      return Optional.empty();
    }
    return Optional.of(claims.read(text.get(), claim, EmbeddedDocument.with(claim.value())).get(0));
  }

  /** The first of the assessments; none if there is no text of a claim, which is reported. */
  Optional<AssessmentId> readReview(JsonCursor review) {
    ImmutableList<ClaimId> reviewed = reviewed(review);
    if (reviewed.isEmpty()) {
      problems.add(
          review.place(),
          "a ClaimReview must have claimReviewed, or itemReviewed with a text; it is not read");
      return Optional.empty();
    }
    AssessmentDraft assessing =
        new AssessmentDraft(
            attribution(review),
            review.text("reviewBody"),
            dates.read(review, "datePublished"),
            new Ratings(problems).read(review));
    Extensions kept = EmbeddedDocument.with(review.value());
    Optional<AssessmentId> first = Optional.empty();
    for (ClaimId target : reviewed) {
      AssessmentId id = put(id(review), assessing.of(target, kept));
      first = first.or(() -> Optional.of(id));
      kept = Extensions.none();
    }
    return first;
  }

  private static Optional<String> id(JsonCursor review) {
    return review
        .text("@id")
        .or(() -> review.text("url"))
        .map(text -> FactCheckEntities.id("review", text));
  }

  private AssessmentId put(Optional<String> id, Function<String, Assessment> make) {
    return id.map(given -> entities.assessments().put(given, make))
        .orElseGet(() -> entities.assessments().put(make, "review"))
        .id();
  }

  private ImmutableList<ClaimId> reviewed(JsonCursor review) {
    Optional<String> summary = review.text("claimReviewed");
    ImmutableList<JsonCursor> items =
        review.all("itemReviewed").stream().map(references::resolve).collect(toImmutableList());
    if (items.isEmpty()) {
      // Without an item there is no author, date or appearance: those of the review are its own.
      JsonCursor nothing = new JsonCursor(NodeBuilder.of("Claim").build(), review.place());
      items = ImmutableList.of(nothing);
    }
    return items.stream()
        .flatMap(item -> readItem(summary, item).stream())
        .collect(toImmutableList());
  }

  private ImmutableList<ClaimId> readItem(Optional<String> summary, JsonCursor item) {
    return item.text("text")
        .or(() -> summary)
        .or(() -> item.isObject() ? item.text("name") : item.text())
        .filter(text -> !text.isBlank())
        .map(text -> claims.read(text, item, Extensions.none()))
        .orElse(ImmutableList.of());
  }

  /** Its authors as publishers of the page; the page alone or, without either, nobody named. */
  private Attribution attribution(JsonCursor review) {
    ImmutableList<ActorId> authors =
        review.all("author").stream()
            .flatMap(author -> agents.read(author).stream())
            .distinct()
            .collect(toImmutableList());
    Optional<SourceId> page = page(review, authors.stream().findFirst());
    ImmutableList<Link> links =
        authors.stream()
            .map(
                author ->
                    Link.builder().actor(author).role(LinkRole.PUBLISHER).source(page).build())
            .collect(toImmutableList());
    return links.isEmpty() ? Attribution.of(anonymous(page)) : new Attribution(links);
  }

  private static Link anonymous(Optional<SourceId> page) {
    Link.Builder link = Link.builder().role(LinkRole.PUBLISHER).source(page);
    return (page.isPresent() ? link : link.descriptor(NOBODY_NAMED)).build();
  }

  private Optional<SourceId> page(JsonCursor review, Optional<ActorId> publisher) {
    return review
        .text("url")
        .map(
            url ->
                entities
                    .sources()
                    .put(FactCheckEntities.id("source", url), id -> page(id, review, publisher)))
        .map(Source::id);
  }

  private Source page(String id, JsonCursor review, Optional<ActorId> publisher) {
    return Source.builder()
        .id(SourceId.of(id))
        .kind(SourceKind.UNKNOWN)
        .publisher(publisher)
        .url(review.text("url"))
        .title(review.text("name").or(() -> review.text("headline")))
        // What is wrong with it is reported where the assessment takes it.
        .published(
            new SchemaOrgDates(ProblemCollector.withDefaults()).read(review, "datePublished"))
        .language(language(review))
        .build();
  }

  private Optional<Language> language(JsonCursor review) {
    return LanguageTags.read(review, "inLanguage", problems);
  }
}
