package org.parley.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Stance;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.input.ProblemCollector;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantity;

/** A dataset of three columns: an incident, its reporter, and how many they say were killed. */
final class Bulletins implements DatasetFormat {
  private static final Measure KILLED = Measure.parse("person+killed");

  @Override
  public String id() {
    return "bulletins";
  }

  @Override
  public String title() {
    return "Bulletins of the tests";
  }

  @Override
  public String reference() {
    return "this file";
  }

  @Override
  public String scheme() {
    return "bulletin";
  }

  @Override
  public ImmutableList<String> columns() {
    return ImmutableList.of("incident", "reporter", "reporter_name", "dead");
  }

  @Override
  public ImmutableList<String> required() {
    return ImmutableList.of("incident");
  }

  @Override
  public ImmutableMap<String, String> hxlTags() {
    return ImmutableMap.of("incident", "#event+id", "dead", "#affected+killed");
  }

  @Override
  public Optional<RowEntities> read(CsvRow row, ProblemCollector problems) {
    RowCells cells = new RowCells(row, problems);
    Optional<EventId> event = cells.require("incident", EventId::of);
    Optional<ActorId> reporter = cells.read("reporter", ActorId::of);
    Optional<Quantity> dead = cells.read("dead", Quantity::parse);
    return event.map(id -> entities(row, id, said(id, reporter, dead)));
  }

  private static Optional<Claim> said(
      EventId event, Optional<ActorId> reporter, Optional<Quantity> dead) {
    return reporter.flatMap(
        by ->
            dead.map(
                quantity ->
                    Claim.builder()
                        .id(ClaimId.of(event.value() + "/dead"))
                        .stance(Stance.CERTAIN)
                        .attribution(Attribution.of(Link.of(by, LinkRole.SPEAKER)))
                        .proposition(new Measurement(event, KILLED, quantity))
                        .build()));
  }

  private static RowEntities entities(CsvRow row, EventId id, Optional<Claim> claim) {
    RowEntities.Builder entities =
        RowEntities.builder()
            .anchor(
                Entity.of(
                    Event.builder()
                        .id(id)
                        .name("Incident " + id)
                        .status(EventStatus.ACTUAL)
                        .build()));
    claim.ifPresent(
        said ->
            entities
                .addClaims(said)
                .addActors(
                    Actor.of(
                        row.text("reporter"),
                        ActorKind.UNKNOWN,
                        row.cell("reporter_name").orElse("?"))));
    return entities.build();
  }

  @Override
  public ImmutableMap<String, String> write(RowEntities entities) {
    ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
    entities.event().ifPresent(event -> cells.put("incident", event.id().value()));
    entities.actors().stream()
        .limit(1)
        .forEach(
            actor ->
                cells
                    .put("reporter", actor.id().value())
                    .put("reporter_name", actor.names().get(0).text()));
    entities.claims().stream()
        .filter(claim -> claim.id().value().endsWith("/dead"))
        .filter(claim -> claim.proposition() instanceof Measurement)
        .forEach(
            claim -> cells.put("dead", ((Measurement) claim.proposition()).quantity().toString()));
    return cells.buildOrThrow();
  }
}
