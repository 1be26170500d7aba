package org.parley.dataset.gdelt;

import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.Claim;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.proposition.Occurrence;
import org.parley.source.Passage;
import org.parley.source.Source;

/** Writes a row of the mentions. */
record GdeltMentionWriter(RowEntities entities, CellWriter cells) {
  void write() {
    if (entities.anchor() instanceof Entity.OfClaim mention && isMention(mention.value())) {
      claim(mention.value());
    }
  }

  /** Whether a publication says in its own voice that something occurred. */
  static boolean isMention(Claim claim) {
    return claim.proposition() instanceof Occurrence
        && claim.attribution().flatMap(GdeltMentionWriter::publication).isPresent();
  }

  private static Optional<Link> publication(Attribution chain) {
    return chain
        .first(LinkRole.PUBLISHER)
        .filter(link -> link.source().isPresent() && chain.chain().size() == 1);
  }

  private void claim(Claim mention) {
    cells
        .put(GdeltMentionColumns.EVENT, number(((Occurrence) mention.proposition())))
        .put(GdeltMentionColumns.ACTION, Optional.of(offset(mention)));
    mention
        .attribution()
        .flatMap(GdeltMentionWriter::publication)
        .flatMap(Link::source)
        .flatMap(entities::source)
        .ifPresent(this::document);
    entities
        .assessment(AssessmentId.of(mention.id() + GdeltMentionReader.EXTRACTION))
        .ifPresent(this::extraction);
  }

  private Optional<String> number(Occurrence occurrence) {
    return entities
        .event(occurrence.event())
        .flatMap(event -> CodedColumns.first(event.codes(), GdeltCompiler.SCHEME));
  }

  private static String offset(Claim mention) {
    return mention.passages().stream()
        .flatMap(passage -> start(passage).stream())
        .findFirst()
        .orElse(GdeltMentionReader.NO_PLACE);
  }

  private static Optional<String> start(Passage passage) {
    return passage.start().map(String::valueOf);
  }

  private void document(Source document) {
    cells
        .put(
            GdeltMentionColumns.TYPE,
            GdeltCollection.of(document.id()).map(GdeltCollection::number))
        .put(GdeltMentionColumns.DOCUMENT, GdeltCollection.identifier(document))
        .put(
            GdeltMentionColumns.PUBLISHER,
            document.publisher().flatMap(entities::actor).map(Actor::displayName));
  }

  private void extraction(Assessment found) {
    cells.put(GdeltMentionColumns.TIME, GdeltTimes.momentText(found.at()));
    GdeltMentionReader.RATINGS.forEach(rating -> rating.write(found.ratings(), cells));
  }
}
