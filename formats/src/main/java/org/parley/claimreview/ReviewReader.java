package org.parley.claimreview;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.claim.AssessmentId;
import org.parley.claim.ClaimId;
import org.parley.extension.Extensions;
import org.parley.input.ProblemCollector;
import org.parley.source.SourceId;

/** Reads a ClaimReview, or a Claim that nobody reviews. */
final class ReviewReader {
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

  /** The first of the claims; empty if there is no text, which is reported. */
  Optional<ClaimId> readClaim(JsonCursor claim) {
    Optional<String> text = claim.text("text").or(() -> claim.text("name"));
    if (text.isEmpty()) {
      problems.add(claim.place(), "a Claim must have a text; it is not read");
      return Optional.empty();
    }
    return Optional.of(
        claims
            .read(text.get(), claim, EmbeddedDocument.with(EmbeddedDocument.MEMBER, claim.value()))
            .get(0));
  }

  /** The first of the assessments; empty if there is no text of a claim, which is reported. */
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
    Extensions kept = EmbeddedDocument.with(EmbeddedDocument.MEMBER, review.value());
    Optional<AssessmentId> first = Optional.empty();
    for (ClaimId target : reviewed) {
      AssessmentId id = entities.assessment(id(review), assessing.of(target, kept));
      first = first.or(() -> Optional.of(id));
      kept = Extensions.none();
    }
    return first;
  }

  private static Optional<String> id(JsonCursor review) {
    return review.text("@id").or(() -> review.text("url"));
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

  /** The authors as publishers of the page; otherwise the page alone or, without a page, nobody. */
  private Attribution attribution(JsonCursor review) {
    ImmutableList<ActorId> authors =
        review.all("author").stream()
            .flatMap(author -> agents.read(author).stream())
            .distinct()
            .collect(toImmutableList());
    Optional<SourceId> page = page(review, authors.stream().findFirst());
    return authors.isEmpty()
        ? Attribution.of(FactCheckEntities.publisher(Optional.empty(), page))
        : new Attribution(
            authors.stream()
                .map(author -> FactCheckEntities.publisher(Optional.of(author), page))
                .collect(toImmutableList()));
  }

  private Optional<SourceId> page(JsonCursor review, Optional<ActorId> publisher) {
    return entities.page(
        review,
        publisher,
        page ->
            page.title(review.text("name").or(() -> review.text("headline")))
                // What is wrong with it is reported where the assessment takes it.
                .published(
                    new SchemaOrgDates(ProblemCollector.withDefaults())
                        .read(review, "datePublished"))
                .language(review.language("inLanguage", problems)));
  }
}
