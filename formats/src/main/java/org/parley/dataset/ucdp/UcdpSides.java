package org.parley.dataset.ucdp;

import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.actor.Name;
import org.parley.code.Code;
import org.parley.dataset.CodedColumns;
import org.parley.dossier.Entity;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;

/** The two sides: whom the dataset sets against each other, without saying who began. */
enum UcdpSides {
  A("side_a", "gwnoa", ParticipantRole.SIDE_A),
  B("side_b", "gwnob", ParticipantRole.SIDE_B);

  private static final String SCHEME = UcdpCompiler.scheme("actor");
  private static final String CIVILIANS = "1";

  private final String column;
  private final String state;

  @SuppressWarnings("ImmutableEnumChecker") // a word is immutable
  private final ParticipantRole role;

  UcdpSides(String column, String state, ParticipantRole role) {
    this.column = column;
    this.state = state;
    this.role = role;
  }

  static void read(UcdpRowReader row) {
    A.readSide(row);
    B.readSide(row);
  }

  private void readSide(UcdpRowReader row) {
    row.identity(column + "_new_id", SCHEME, column)
        .ifPresent(
            code -> {
              Actor actor = actor(row, code);
              if (!row.add(Entity.of(actor))) {
                row.cells().report(column, "is the actor of side_a and not described alike");
              }
              row.event().addParticipants(new Participation(actor.id(), role));
            });
  }

  private Actor actor(UcdpRowReader row, Code code) {
    Optional<Name> name = row.cells().read(column, Name::of);
    return Actor.builder()
        .id(ActorId.of(UcdpCompiler.id("actor/" + code.value())))
        .kind(kind(code.value(), name))
        .addAllNames(name.stream().toList())
        .addCodes(code)
        .addAllCodes(row.code(state, UcdpCompiler.GLEDITSCH_WARD).stream().toList())
        .build();
  }

  /**
   * The kind of actor for a name, by this library's reading: actor 1 is civilians, a government is
   * named as one, and any other side is an armed group, or it would not be in the dataset.
   */
  private static ActorKind kind(String number, Optional<Name> name) {
    if (number.equals(CIVILIANS)) {
      return ActorKind.POPULATION;
    }
    boolean government =
        name.filter(words -> words.text().startsWith("Government of ")).isPresent();
    return government ? ActorKind.GOVERNMENT : ActorKind.ARMED_GROUP;
  }

  static void write(UcdpRowWriter row) {
    A.writeSide(row);
    B.writeSide(row);
  }

  private void writeSide(UcdpRowWriter row) {
    row.event().participants().stream()
        .filter(part -> part.role().equals(role))
        .findFirst()
        .flatMap(part -> row.entities().actor(part.actor()))
        .ifPresent(
            actor -> {
              row.put(column + "_new_id", CodedColumns.first(actor.codes(), SCHEME));
              row.put(column, actor.names().stream().findFirst().map(Name::text));
              row.put(state, CodedColumns.first(actor.codes(), UcdpCompiler.GLEDITSCH_WARD));
            });
  }
}
