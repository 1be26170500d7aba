package org.parley.claimreview;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.actor.Name;
import org.parley.attribution.Attribution;
import org.parley.attribution.LinkRole;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Language;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.extension.ExtensionValue;
import org.parley.proposition.Measurement;
import org.parley.source.Source;
import org.parley.statement.Statement;
import org.parley.time.When;

/**
 * Writes a dossier as one JSON-LD graph: a node for each entity with the properties of schema.org,
 * and with everything in its additional properties.
 */
final class GraphWriter implements Entity.Cases<NodeBuilder> {
  static final String CONTEXT = "https://schema.org";

  private final Dossier dossier;
  private final BriefNodes brief;

  private GraphWriter(Dossier dossier) {
    this.dossier = dossier;
    this.brief = new BriefNodes(dossier);
  }

  static ExtensionValue.Members write(Dossier dossier) {
    return new NodeBuilder()
        .with("@context", CONTEXT)
        .with("@graph", NodeBuilder.list(new GraphWriter(dossier).nodes()))
        .build();
  }

  private ImmutableList<ExtensionValue> nodes() {
    return ImmutableList.<ExtensionValue>builder()
        .add(self())
        .addAll(dossier.entities().map(this::node).collect(toImmutableList()))
        .build();
  }

  private ExtensionValue node(Entity entity) {
    ImmutableList.Builder<ExtensionValue> carried = ImmutableList.builder();
    if (entity instanceof Entity.OfClaim of
        && of.value().proposition() instanceof Measurement said) {
      carried.add(count(said));
    }
    carried.addAll(
        AdditionalProperties.write(
            entity.kind().word(), AdditionalProperties.members(entity.value())));
    return entity
        .match(this)
        .with(AdditionalProperties.MEMBER, NodeBuilder.list(carried.build()))
        .build();
  }

  /** The dossier itself: its version and the members that the model does not know. */
  private ExtensionValue self() {
    ImmutableMap.Builder<String, ExtensionValue> own = ImmutableMap.builder();
    Dossier alone =
        Dossier.builder()
            .schemaVersion(dossier.schemaVersion())
            .extensions(dossier.extensions())
            .build();
    AdditionalProperties.members(alone).members().entrySet().stream()
        .filter(member -> !GraphReader.LISTS.containsValue(member.getKey()))
        .forEach(own::put);
    ExtensionValue.Members members = new ExtensionValue.Members(own.buildOrThrow());
    return NodeBuilder.of("Dataset")
        .with("@id", "#dossier")
        .with("name", "Parley dossier")
        .with(
            AdditionalProperties.MEMBER,
            NodeBuilder.list(AdditionalProperties.write(GraphReader.DOSSIER, members)))
        .build();
  }

  @Override
  public NodeBuilder actor(Actor actor) {
    return BriefNodes.node(BriefNodes.type(actor.kind()), "actor", actor.id())
        .with("name", actor.displayName())
        .withAll(
            "alternateName",
            actor.names().stream().skip(1).map(Name::text).map(ExtensionValue.Text::new));
  }

  @Override
  public NodeBuilder source(Source source) {
    return BriefNodes.node(BriefNodes.type(source.kind()), "source", source.id())
        .with("name", source.title())
        .with("url", source.url())
        .with("datePublished", SchemaOrgDates.iso(source.published()))
        .with("inLanguage", source.language().map(Language::tag))
        .with("license", source.licence())
        .withNode("publisher", source.publisher().map(brief::actor))
        .withAll(
            "isBasedOn",
            source.derivedFrom().stream().map(derivation -> brief.source(derivation.source())));
  }

  @Override
  public NodeBuilder event(Event event) {
    return BriefNodes.node("Event", "event", event.id())
        .with("name", event.name())
        .with("startDate", event.when().flatMap(when -> when.earliest()).map(LocalDate::toString))
        .with("endDate", event.when().flatMap(when -> when.latest()).map(LocalDate::toString))
        .withNode(
            "location",
            event
                .where()
                .flatMap(where -> where.name())
                .map(name -> NodeBuilder.of("Place").with("name", name).build()))
        .withNode("superEvent", event.partOf().map(brief::event));
  }

  @Override
  public NodeBuilder statement(Statement statement) {
    return BriefNodes.node("Quotation", "statement", statement.id())
        .with("author", brief.principal(statement.attribution()))
        .with("datePublished", SchemaOrgDates.iso(statement.at()))
        .withAll(
            "text",
            statement.wordings().stream().map(wording -> new ExtensionValue.Text(wording.text())))
        .withAll("about", statement.about().stream().map(brief::event));
  }

  @Override
  public NodeBuilder claim(Claim claim) {
    return BriefNodes.node("Claim", "claim", claim.id())
        .with("text", brief.text(claim))
        .with("author", brief.principal(dossier.attributionOf(claim)))
        .with("datePublished", SchemaOrgDates.iso(madeAt(claim)))
        .withAll(
            "appearance",
            claim.passages().stream()
                .map(passage -> passage.source())
                .distinct()
                .map(brief::source));
  }

  private Optional<When> madeAt(Claim claim) {
    return claim
        .madeAt()
        .or(() -> claim.statement().flatMap(dossier::statement).flatMap(Statement::at));
  }

  /** A figure in the properties of schema.org, for readers that know no other. */
  private static ExtensionValue count(Measurement said) {
    return NodeBuilder.of("PropertyValue")
        .with("propertyID", "parley:quantity")
        .with("name", said.measure().toString())
        .with("value", QuantitativeValues.write(said.quantity()))
        .build();
  }

  @Override
  public NodeBuilder assessment(Assessment assessment) {
    Optional<Source> page = page(dossier, assessment.attribution());
    return review(assessment)
        .with("url", page.flatMap(Source::url))
        .with("name", page.flatMap(Source::title))
        .with("author", brief.principal(assessment.attribution()))
        .with("datePublished", SchemaOrgDates.iso(assessment.at()))
        .with("reviewBody", assessment.text())
        .with("reviewRating", Ratings.write(assessment));
  }

  /** Starts the node of an assessment with its target. */
  private NodeBuilder review(Assessment assessment) {
    NodeBuilder review = BriefNodes.node("Review", "assessment", assessment.id());
    return assessment
        .target()
        .match(
            new AssessmentTarget.Cases<>(
                of -> claimReview(assessment, of.id()),
                of -> review.with("itemReviewed", brief.statement(of.id())),
                of -> review.with("itemReviewed", brief.source(of.id())),
                of -> review.with("itemReviewed", brief.event(of.id()))));
  }

  private NodeBuilder claimReview(Assessment assessment, ClaimId reviewed) {
    return BriefNodes.node("ClaimReview", "assessment", assessment.id())
        .with("claimReviewed", brief.text(dossier.claim(reviewed).orElseThrow()))
        .with("itemReviewed", brief.claim(reviewed));
  }

  /** The publication of the one who assesses. */
  static Optional<Source> page(Dossier dossier, Attribution attribution) {
    return attribution
        .first(LinkRole.PUBLISHER)
        .flatMap(link -> link.source())
        .flatMap(dossier::source);
  }
}
