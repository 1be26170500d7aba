package org.parley.claimreview;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.attribution.Attribution;
import org.parley.attribution.LinkRole;
import org.parley.attribution.Principal;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Code;
import org.parley.code.Language;
import org.parley.dossier.Dossier;
import org.parley.extension.ExtensionValue;
import org.parley.source.Source;

/** Writes the part of a dossier that the form of Google's Fact Check Tools can represent. */
final class GoogleWriter {
  private final Dossier dossier;
  private final BriefNodes brief;
  private final ImmutableListMultimap<ClaimId, Assessment> assessments;

  private GoogleWriter(Dossier dossier) {
    this.dossier = dossier;
    this.brief = new BriefNodes(dossier);
    this.assessments = ofClaims(dossier);
  }

  private static ImmutableListMultimap<ClaimId, Assessment> ofClaims(Dossier dossier) {
    var found = ImmutableListMultimap.<ClaimId, Assessment>builder();
    for (Assessment assessment : dossier.assessments()) {
      if (assessment.target() instanceof AssessmentTarget.ClaimTarget claim) {
        found.put(claim.id(), assessment);
      }
    }
    return found.build();
  }

  static ExtensionValue write(Dossier dossier) {
    GoogleWriter writer = new GoogleWriter(dossier);
    return new NodeBuilder()
        .with(
            "claims",
            NodeBuilder.list(
                dossier.claims().stream().map(writer::claim).collect(toImmutableList())))
        .build();
  }

  private ExtensionValue claim(Claim claim) {
    ImmutableList<ExtensionValue> reviews =
        assessments.get(claim.id()).stream().map(this::review).collect(toImmutableList());
    NodeBuilder written =
        new NodeBuilder()
            .with("text", brief.text(claim))
            .with("claimant", claimant(dossier.attributionOf(claim)))
            .with("claimDate", SchemaOrgDates.iso(claim.madeAt()));
    return (reviews.isEmpty() ? written : written.with("claimReview", NodeBuilder.list(reviews)))
        .build();
  }

  /** The name of a claimant; empty for one that is not named. */
  private Optional<String> claimant(Attribution attribution) {
    return attribution
        .principal()
        .match(
            new Principal.Cases<>(
                named -> dossier.actor(named.actor()).map(Actor::displayName),
                described ->
                    Optional.of(described.descriptor())
                        .filter(words -> !words.equals(SchemaOrgClaimReader.NOBODY_NAMED)),
                own -> dossier.source(own.source()).map(Source::displayName)));
  }

  private ExtensionValue review(Assessment assessment) {
    Optional<Source> page = GraphWriter.page(dossier, assessment.attribution());
    return new NodeBuilder()
        .withNode("publisher", publisher(assessment.attribution()))
        .with("url", page.flatMap(Source::url))
        .with("title", page.flatMap(Source::title))
        .with("reviewDate", SchemaOrgDates.iso(assessment.at()))
        .with("textualRating", Ratings.words(assessment))
        .with("languageCode", page.flatMap(Source::language).map(Language::tag))
        .build();
  }

  private Optional<ExtensionValue> publisher(Attribution attribution) {
    return attribution
        .first(LinkRole.PUBLISHER)
        .flatMap(link -> link.actor())
        .flatMap(dossier::actor)
        .map(this::publisher);
  }

  private ExtensionValue publisher(Actor actor) {
    return new NodeBuilder()
        .with("name", actor.displayName())
        .with(
            "site",
            actor.codes().stream()
                .filter(code -> code.scheme().equals(GoogleReader.SITE))
                .map(Code::value)
                .findFirst())
        .build();
  }
}
