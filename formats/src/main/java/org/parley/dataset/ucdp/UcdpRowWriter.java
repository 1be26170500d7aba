package org.parley.dataset.ucdp;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.claim.Claim;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.dataset.RowEntities;
import org.parley.event.Event;
import org.parley.proposition.Proposition;

/** The cells of a row in the making, and the entities that they are made from. */
final class UcdpRowWriter {
  private final RowEntities entities;
  private final Event event;
  private final Map<String, String> cells = new LinkedHashMap<>();

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

  void put(String column, String cell) {
    if (!cell.isEmpty()) {
      cells.putIfAbsent(column, cell);
    }
  }

  void put(String column, Optional<String> cell) {
    cell.ifPresent(text -> put(column, text));
  }

  /** The first value of a scheme. */
  static Optional<String> value(Set<Code> codes, String scheme) {
    for (Code code : codes) {
      if (code.scheme().equals(scheme)) {
        return Optional.of(code.value());
      }
    }
    return Optional.empty();
  }

  ImmutableMap<String, String> build() {
    return ImmutableMap.copyOf(cells);
  }
}
