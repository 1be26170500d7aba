package org.parley.dataset.ucdp;

import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Claim;
import org.parley.claim.Stance;
import org.parley.dataset.CellWriter;
import org.parley.dataset.RowEntities;
import org.parley.event.Event;
import org.parley.proposition.Proposition;

/** A row that is being written: its cells so far, and the entities that they are made from. */
record UcdpRowWriter(RowEntities entities, Event event, CellWriter cells) {
  /** The claims that the programme makes or passes on; a row cannot express doubt. */
  Stream<Claim> claims() {
    return entities.claims().stream()
        .filter(claim -> claim.stance().filter(held -> held != Stance.CERTAIN).isEmpty())
        .filter(claim -> claim.attribution().filter(UcdpCompiler::isCompiler).isPresent());
  }

  void put(String column, String cell) {
    put(column, Optional.of(cell));
  }

  void put(String column, Optional<String> cell) {
    cells.put(column, cell);
  }

  /** The propositions of one kind in those claims. */
  <P extends Proposition> Stream<P> said(Class<P> kind) {
    return claims().map(Claim::proposition).filter(kind::isInstance).map(kind::cast);
  }
}
