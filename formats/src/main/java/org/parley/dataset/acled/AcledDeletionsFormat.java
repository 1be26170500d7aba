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
 * ACLED's feed of deleted events: their ids and the time of deletion.
 *
 * <p>ACLED revises its tables in place. A deleted event was a duplicate, or turned out to be
 * outside ACLED's scope; the feed does not say which. A row is ACLED's claim {@code
 * acled:X/deleted}, which retracts its claim {@code acled:X/event}. The feed has no other
 * information, so a dossier of the feed alone has the event with its id and ACLED's former claim
 * that it happened. {@link #retract} combines it with the events.
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
   * Retracts ACLED's claims about deleted events: each is retracted by a claim with the same id
   * followed by {@code /deleted}, made when the event was deleted. The claims of others are
   * unchanged.
   *
   * @param events a dossier with events of ACLED, and anything else
   * @param deletions a dossier of the feed; deletions of events that are not in the dossier are
   *     ignored
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
