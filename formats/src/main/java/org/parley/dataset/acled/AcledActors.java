package org.parley.dataset.acled;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;
import org.parley.dataset.RowEntities;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;

/**
 * The actors of a row and their sides.
 *
 * <p>Actor 1 and actor 2 have no direction: neither is the attacker. They are {@code SIDE_A} and
 * {@code SIDE_B}, each before the actors that are associated with it. An actor is identified by its
 * name; its kind depends on the event (a state's forces are external forces abroad) and is in the
 * codes {@code acled.inter1} and {@code acled.inter2} of the event. The actor itself has a kind
 * only if its name shows it by the codebook's own pattern, such as {@code Civilians (…)}.
 */
final class AcledActors {
  private static final String PREFIX = AcledCompiler.SCHEME + ":actor/";

  private static final ImmutableMap<String, ActorKind> KINDS =
      ImmutableMap.of(
          "Military Forces of ", ActorKind.ARMED_FORCES,
          "Mutiny of Military Forces of ", ActorKind.ARMED_FORCES,
          "Police Forces of ", ActorKind.ARMED_FORCES,
          "Government of ", ActorKind.GOVERNMENT,
          "Unidentified Armed Group (", ActorKind.ARMED_GROUP,
          "Civilians (", ActorKind.POPULATION,
          "Protesters (", ActorKind.COLLECTIVE,
          "Rioters (", ActorKind.COLLECTIVE);

  /**
   * A side of an event.
   *
   * @param role the side
   * @param actor the column of the actor
   * @param associates the column of those that are associated with it
   */
  private record Side(ParticipantRole role, String actor, String associates) {}

  private static final ImmutableList<Side> SIDES =
      ImmutableList.of(
          new Side(ParticipantRole.SIDE_A, "actor1", "assoc_actor_1"),
          new Side(ParticipantRole.SIDE_B, "actor2", "assoc_actor_2"));

  private final Set<Actor> actors = new LinkedHashSet<>();
  private final Set<Participation> participants = new LinkedHashSet<>();

  private AcledActors() {}

  static AcledActors read(RowCells cells) {
    AcledActors read = new AcledActors();
    SIDES.forEach(side -> read.add(cells, side));
    return read;
  }

  ImmutableList<Actor> actors() {
    return ImmutableList.copyOf(actors);
  }

  ImmutableList<Participation> participants() {
    return ImmutableList.copyOf(participants);
  }

  private void add(RowCells cells, Side side) {
    Optional<Actor> main =
        cells
            .text(side.actor())
            .filter(name -> !name.isBlank())
            .flatMap(any -> cells.read(side.actor(), AcledActors::actor));
    List<Actor> associates =
        cells.read(side.associates(), AcledActors::associates).orElse(ImmutableList.of());
    if (main.isEmpty() && !associates.isEmpty()) {
      cells.report(
          side.associates(), "names associates of nobody: " + side.actor() + " names none");
      return;
    }
    main.ifPresent(actor -> add(actor, side.role()));
    associates.forEach(actor -> add(actor, side.role()));
  }

  private void add(Actor actor, ParticipantRole role) {
    actors.add(actor);
    participants.add(new Participation(actor.id(), role));
  }

  private static ImmutableList<Actor> associates(String cell) {
    return AcledNameList.parse(cell).stream().map(AcledActors::actor).collect(toImmutableList());
  }

  private static Actor actor(String name) {
    return Actor.of(PREFIX + name, kind(name), name);
  }

  private static ActorKind kind(String name) {
    return KINDS.entrySet().stream()
        .filter(kind -> name.startsWith(kind.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(ActorKind.UNKNOWN);
  }

  static void write(Event event, RowEntities entities, CellWriter cells) {
    for (Side side : SIDES) {
      List<String> names =
          event.participants().stream()
              .filter(one -> one.role().equals(side.role()))
              .map(one -> entities.nameOf(one.actor(), PREFIX))
              .toList();
      cells.put(side.actor(), names.stream().findFirst());
      cells.put(side.associates(), AcledNameList.text(names.stream().skip(1).toList()));
    }
  }
}
