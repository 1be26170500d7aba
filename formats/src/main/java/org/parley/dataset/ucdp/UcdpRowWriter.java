package org.parley.dataset.ucdp;

import java.util.stream.Stream;
import org.parley.claim.Claim;
import org.parley.claim.Stance;
import org.parley.dataset.CellWriter;
import org.parley.dataset.RowEntities;
import org.parley.event.Event;
import org.parley.proposition.Proposition;

/** A row that is being written: its cells so far, and the entities that they are made from. */
final class UcdpRowWriter {
  private final RowEntities entities;
  private final Event event;
  private final CellWriter cells = CellWriter.create();

  UcdpRowWriter(RowEntities entities, Event event) {
    this.entities = entities;
    this.event = event;
  }

  RowEntities entities() {
    return entities;
  }

  Event event() {
    return event;
  }

  /** The claims that the programme makes, or passes on; a row cannot say that one is doubted. */
  Stream<Claim> claims() {
    return entities.claims().stream()
        .filter(claim -> claim.stance() == Stance.CERTAIN)
        .filter(claim -> claim.attribution().filter(UcdpCompiler::isCompiler).isPresent());
  }

  /** What those claims say that is of one kind. */
  <P extends Proposition> Stream<P> said(Class<P> kind) {
    return claims().map(Claim::proposition).filter(kind::isInstance).map(kind::cast);
  }

  CellWriter cells() {
    return cells;
  }
}
