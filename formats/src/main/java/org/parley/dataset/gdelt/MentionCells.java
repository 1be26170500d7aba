package org.parley.dataset.gdelt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.code.Code;
import org.parley.dataset.Entities;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.proposition.Occurrence;
import org.parley.source.Passage;
import org.parley.source.Source;

/** Writes a row of the mentions. */
record MentionCells(Entities entities, Cells cells) {
  static ImmutableMap<String, String> write(Entities entities) {
    MentionCells row = new MentionCells(entities, new Cells());
    if (entities.anchor() instanceof Entity.OfClaim mention && isMention(mention.claim())) {
      row.claim(mention.claim());
    }
    return row.cells.written();
  }

  /** Whether a publication says in its own voice that something occurred. */
  static boolean isMention(Claim claim) {
    return claim.proposition() instanceof Occurrence
        && claim.attribution().flatMap(MentionCells::publication).isPresent();
  }

  private static Optional<Link> publication(Attribution chain) {
    return chain
        .first(LinkRole.PUBLISHER)
        .filter(link -> link.source().isPresent() && chain.chain().size() == 1);
  }

  private void claim(Claim mention) {
    cells
        .put(MentionColumns.EVENT, number(((Occurrence) mention.proposition())))
        .put(MentionColumns.ACTION, Optional.of(offset(mention)));
    mention
        .attribution()
        .flatMap(MentionCells::publication)
        .flatMap(Link::source)
        .flatMap(entities::source)
        .ifPresent(this::document);
    entities.assessments().stream()
        .filter(found -> found.id().value().equals(mention.id() + MentionRow.EXTRACTION))
        .findFirst()
        .ifPresent(this::extraction);
  }

  private Optional<String> number(Occurrence occurrence) {
    return entities.events().stream()
        .filter(event -> event.id().equals(occurrence.event()))
        .map(Event::codes)
        .flatMap(codes -> Codes.first(codes, Gdelt.SCHEME).stream())
        .findFirst();
  }

  private static String offset(Claim mention) {
    return mention.passages().stream()
        .flatMap(passage -> start(passage).stream())
        .findFirst()
        .orElse(MentionRow.NO_PLACE);
  }

  private static Optional<String> start(Passage passage) {
    return passage.start().map(String::valueOf);
  }

  private void document(Source document) {
    cells
        .put(MentionColumns.TYPE, Collection.of(document.id()).map(Collection::number))
        .put(MentionColumns.DOCUMENT, Collection.identifier(document))
        .put(
            MentionColumns.PUBLISHER,
            document.publisher().flatMap(entities::actor).map(Actor::displayName));
  }

  private void extraction(Assessment found) {
    ImmutableList<Code> ratings = found.ratings();
    cells
        .put(MentionColumns.TIME, Times.momentText(found.at()))
        .put(MentionColumns.RAW, Codes.first(ratings, MentionRow.RAW))
        .put(MentionColumns.CONFIDENCE, Codes.first(ratings, MentionRow.CONFIDENCE))
        .put(MentionColumns.TONE, Codes.first(ratings, MentionRow.TONE));
  }
}
