package org.parley.claimreview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.net.UrlEscapers;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Principal;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Id;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.extension.ExtensionValue;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.statement.StatementId;
import org.parley.statement.WordingForm;

/** Nodes that refer to an entity: a type, an {@code @id} within the document, a name. */
final class BriefNodes {
  /** The types of schema.org for actors; other kinds are a Thing. */
  private static final ImmutableMap<ActorKind, String> ACTOR_TYPES =
      ImmutableMap.of(
          ActorKind.STATE, "Country",
          ActorKind.GOVERNMENT, "GovernmentOrganization",
          ActorKind.ARMED_FORCES, "Organization",
          ActorKind.ARMED_GROUP, "Organization",
          ActorKind.INTERGOVERNMENTAL, "Organization",
          ActorKind.NGO, "NGO",
          ActorKind.MEDIA, "NewsMediaOrganization",
          ActorKind.PERSON, "Person");

  /** The types of schema.org for sources; other kinds are a CreativeWork. */
  private static final ImmutableMap<SourceKind, String> SOURCE_TYPES =
      ImmutableMap.of(
          SourceKind.ARTICLE, "NewsArticle",
          SourceKind.DISPATCH, "NewsArticle",
          SourceKind.POST, "SocialMediaPosting",
          SourceKind.REPORT, "Report",
          SourceKind.DATASET, "Dataset",
          SourceKind.IMAGE, "MediaObject");

  private final Dossier dossier;

  /** Each statement, once for every claim read from it. */
  private final ImmutableMultiset<StatementId> readings;

  BriefNodes(Dossier dossier) {
    this.dossier = dossier;
    this.readings =
        dossier.claims().stream()
            .flatMap(claim -> claim.statement().stream())
            .collect(ImmutableMultiset.toImmutableMultiset());
  }

  /**
   * Starts the node of an entity. Its id is {@code #claim-c-200}; characters not allowed in an
   * address are percent-encoded.
   */
  static NodeBuilder node(String type, String kind, Id id) {
    String address = UrlEscapers.urlPathSegmentEscaper().escape(wellFormed(id.value()));
    return NodeBuilder.of(type).with("@id", "#" + kind + "-" + address);
  }

  /** Replaces half a surrogate pair, which is not allowed in an address, by a question mark. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  ExtensionValue actor(ActorId id) {
    Actor actor = dossier.actor(id).orElseThrow();
    return node(type(actor.kind()), "actor", id).with("name", actor.displayName()).build();
  }

  /** The principal whom the words bind; one that is only described is named by the description. */
  ExtensionValue principal(Attribution attribution) {
    return attribution
        .principal()
        .match(
            new Principal.Cases<>(
                named -> actor(named.actor()),
                one -> NodeBuilder.of("Thing").with("name", one.descriptor()).build(),
                publication -> source(publication.source())));
  }

  ExtensionValue source(SourceId id) {
    Source source = dossier.source(id).orElseThrow();
    return node(type(source.kind()), "source", id)
        .with("name", source.title())
        .with("url", source.url())
        .build();
  }

  ExtensionValue event(EventId id) {
    Event event = dossier.event(id).orElseThrow();
    return node("Event", "event", id).with("name", event.name()).build();
  }

  ExtensionValue claim(ClaimId id) {
    return node("Claim", "claim", id).with("text", text(dossier.claim(id).orElseThrow())).build();
  }

  ExtensionValue statement(StatementId id) {
    return node("Quotation", "statement", id).build();
  }

  /**
   * The words of its statement, if they are verbatim and of this claim only; otherwise a sentence.
   */
  String text(Claim claim) {
    return claim
        .statement()
        .filter(id -> readings.count(id) == 1)
        .flatMap(dossier::statement)
        .flatMap(
            said ->
                said.wordings().stream()
                    .filter(wording -> wording.form() == WordingForm.VERBATIM)
                    .map(wording -> wording.text())
                    .findFirst())
        .orElseGet(() -> ClaimSentence.of(claim, dossier));
  }

  static String type(ActorKind kind) {
    return ACTOR_TYPES.getOrDefault(kind, "Thing");
  }

  static String type(SourceKind kind) {
    return SOURCE_TYPES.getOrDefault(kind, "CreativeWork");
  }
}
