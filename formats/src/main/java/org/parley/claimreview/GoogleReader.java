package org.parley.claimreview;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.ClaimId;
import org.parley.code.Code;
import org.parley.dossier.Dossier;
import org.parley.extension.Extensions;
import org.parley.input.ProblemCollector;
import org.parley.source.SourceId;
import org.parley.time.When;

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
        .extensions(EmbeddedDocument.with(MEMBER, document.value()))
        .build();
  }

  private void readClaim(JsonCursor said) {
    Optional<String> text = said.text("text");
    if (text.isEmpty()) {
      problems.add(said.place(), "a claim must have a text; it is not read");
      return;
    }
    Optional<When> madeAt = dates.read(said, "claimDate");
    ClaimId id = entities.claim(text.get(), speaker(said), claim -> claim.madeAt(madeAt));
    said.all("claimReview").forEach(review -> readReview(review, id));
  }

  private Link speaker(JsonCursor claim) {
    return claim
        .text("claimant")
        .map(name -> entities.actor(name, ActorKind.UNKNOWN, Optional.empty()))
        .map(actor -> Link.of(actor, LinkRole.SPEAKER))
        .orElseGet(SchemaOrgClaimReader::unnamed);
  }

  private void readReview(JsonCursor review, ClaimId target) {
    Optional<ActorId> publisher = review.first("publisher").flatMap(this::publisher);
    Optional<SourceId> page = page(review, publisher);
    ImmutableList<Code> words =
        review
            .first("textualRating")
            .flatMap(ratings::text)
            .map(ImmutableList::of)
            .orElse(ImmutableList.of());
    AssessmentDraft assessing =
        new AssessmentDraft(
            Attribution.of(FactCheckEntities.publisher(publisher, page)),
            Optional.empty(),
            dates.read(review, "reviewDate"),
            RatingResult.of(words, Optional.empty()));
    entities.assessment(review.text("url"), assessing.of(target, Extensions.none()));
  }

  private Optional<ActorId> publisher(JsonCursor publisher) {
    Optional<String> site = publisher.text("site");
    return publisher
        .text("name")
        .or(() -> site)
        .map(
            name ->
                entities.actor(
                    name, ActorKind.UNKNOWN, site.flatMap(host -> AgentReader.code(SITE, host))));
  }

  private Optional<SourceId> page(JsonCursor review, Optional<ActorId> publisher) {
    return entities.page(
        review,
        publisher,
        page ->
            page.title(review.text("title")).language(review.language("languageCode", problems)));
  }
}
