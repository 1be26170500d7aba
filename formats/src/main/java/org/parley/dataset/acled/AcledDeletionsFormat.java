package org.parley.dataset.acled;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.RevisionKind;
import org.parley.dataset.CellWriter;
import org.parley.dataset.DatasetDescription;
import org.parley.dataset.DescribedFormat;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.proposition.Occurrence;
import org.parley.time.When;

/**
 * ACLED's feed of deleted events: ids and when each was taken out.
 *
 * <p>ACLED revises its tables in place. An event that is gone was a duplicate of another, or is by
 * what is known now outside of what ACLED records; the feed does not say which. A row is ACLED's
 * claim {@code acled:X/deleted}, which retracts its claim {@code acled:X/event}. The feed says
 * nothing else of the event, so a dossier of the feed alone has the event by its id, and that ACLED
 * once said that it happened. {@link #retract} brings it together with the events.
 */
public final class AcledDeletionsFormat extends DescribedFormat {
  private static final AcledDeletionsFormat DEFAULTS = new AcledDeletionsFormat();
  private static final String ID = "event_id_cnty";
  private static final String TIMESTAMP = "deleted_timestamp";
  private static final String EVENT = "/event";
  private static final String DELETED = "/deleted";

  private AcledDeletionsFormat() {
    super(
        DatasetDescription.read(AcledDeletionsFormat.class::getResourceAsStream, "deletions.txt"));
  }

  /** The format; it has no options. */
  public static AcledDeletionsFormat withDefaults() {
    return DEFAULTS;
  }

  @Override
  public boolean isAnchor(Entity entity) {
    return entity instanceof Entity.OfClaim of && isDeletion(of.value());
  }

  private static boolean isDeletion(Claim claim) {
    return claim.isRetraction()
        && claim.proposition() instanceof Occurrence said
        && claim.id().equals(deletion(AcledCompiler.occurrence(said.event())));
  }

  /** The id of the claim that retracts a claim since its row was deleted. */
  private static ClaimId deletion(ClaimId claim) {
    String id = claim.value();
    return ClaimId.of(
        (id.endsWith(EVENT) ? id.substring(0, id.length() - EVENT.length()) : id) + DELETED);
  }

  @Override
  protected Optional<RowEntities> read(NamedCells cells) {
    Optional<When> time = AcledCompiler.time(cells, TIMESTAMP);
    return cells.require(ID, AcledCompiler::event).map(event -> entities(event, time));
  }

  private static RowEntities entities(EventId event, Optional<When> time) {
    Claim said =
        AcledCompiler.ACLED.claim(AcledCompiler.occurrence(event), new Occurrence(event)).build();
    RowEntities.Builder entities = RowEntities.builder().anchor(Entity.of(retraction(said, time)));
    AcledCompiler.ACLED.addTo(entities);
    return entities
        .addEvents(
            Event.builder()
                .id(event)
                .name(AcledCompiler.ACLED.idOf(event))
                .status(EventStatus.ACTUAL)
                .build())
        .addClaims(said)
        .build();
  }

  private static Claim retraction(Claim said, Optional<When> time) {
    return AcledCompiler.ACLED
        .claim(deletion(said.id()), said.proposition())
        .madeAt(time)
        .build()
        .withRevision(RevisionKind.RETRACTS, said.id());
  }

  @Override
  protected void write(RowEntities entities, CellWriter cells) {
    if (entities.anchor() instanceof Entity.OfClaim of
        && of.value().proposition() instanceof Occurrence said) {
      cells
          .put(ID, AcledCompiler.ACLED.idOf(said.event()))
          .put(TIMESTAMP, AcledCompiler.seconds(of.value().madeAt()));
    }
  }

  /**
   * A dossier in which ACLED has taken back what it said of deleted events: each of its claims on
   * such an event is retracted by a claim of the same id with {@code /deleted} behind it, made when
   * the event was deleted. What others say of the event stands.
   *
   * @param events a dossier with events of ACLED, and anything else
   * @param deletions a dossier of the feed; what it deletes and the events lack is left out
   */
  public static Dossier retract(Dossier events, Dossier deletions) {
    Map<EventId, Optional<When>> deleted = new LinkedHashMap<>();
    deletions.claims().stream()
        .filter(AcledDeletionsFormat::isDeletion)
        .forEach(claim -> deleted.put(((Occurrence) claim.proposition()).event(), claim.madeAt()));
    Dossier.Builder retracted = Dossier.builder().extensions(events.extensions());
    events.entities().forEach(retracted::add);
    deleted.forEach(
        (event, time) ->
            AcledClaims.ids(event)
                .flatMap(id -> events.claim(id).stream())
                .filter(claim -> events.claim(deletion(claim.id())).isEmpty())
                .map(claim -> retraction(claim, time))
                .forEach(retracted::addClaims));
    return retracted.build();
  }
}
