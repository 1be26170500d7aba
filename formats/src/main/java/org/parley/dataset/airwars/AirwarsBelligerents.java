package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.actor.Name;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.Opinion;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.DatasetCompiler;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Responsibility;

/**
 * The belligerents to whom an incident is attributed, each in numbered columns: the name, whether
 * known or suspected, the casualties they conceded, and their assessment of the incident.
 *
 * <p>A concession is a claim of the belligerent, and so is its assessment. That {@code Known} means
 * certain and {@code Suspected} possible, and which assessment supports or disputes the harm, is
 * this library's reading.
 */
final class AirwarsBelligerents {
  private static final String ACTOR = AirwarsIncident.AIRWARS.id("belligerent/");
  private static final String NUMBER = "airwars.belligerent";
  private static final String TYPE = "airwars.belligerent_type";
  private static final String ASSESSMENT = "airwars.assessment";
  private static final Pattern NUMBERED = Pattern.compile("belligerent_([1-9][0-9]{0,5})_.+");
  private static final ImmutableMap<String, Stance> STANCES =
      ImmutableMap.of("known", Stance.CERTAIN, "suspected", Stance.POSSIBLE);
  private static final ImmutableMap<String, Measure> CONCEDED =
      ImmutableMap.of(
          "deaths_conceded", Measure.parse("person+killed+civilian"),
          "injuries_conceded", Measure.parse("person+injured+civilian"));

  private AirwarsBelligerents() {}

  /**
   * The columns of one belligerent.
   *
   * @param place from 1
   */
  private record Slot(int place) {
    String column(String field) {
      return "belligerent_" + place + "_" + field;
    }

    AirwarsRange range(String stem) {
      return AirwarsRange.of(column(stem));
    }
  }

  /** The index of the belligerent that a column is about; empty if it is not about one. */
  static OptionalInt place(String column) {
    Matcher numbered = NUMBERED.matcher(column);
    return numbered.matches()
        ? OptionalInt.of(Integer.parseInt(numbered.group(1)))
        : OptionalInt.empty();
  }

  static ImmutableList<String> columns(int most) {
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    for (int place = 1; place <= most; place++) {
      Slot slot = new Slot(place);
      columns.add(slot.column("belligerent_id"));
      columns.add(slot.column("belligerent_name"));
      columns.add(slot.column("belligerent_slug"));
      columns.add(slot.column("type"));
      columns.add(slot.column("assessment_slug"));
      CONCEDED.keySet().forEach(stem -> columns.addAll(slot.range(stem).columns()));
    }
    return columns.build();
  }

  /** Adds the belligerents of a row, and returns their participations. */
  static ImmutableList<Participation> read(
      NamedCells row,
      AirwarsIncident incident,
      AirwarsFormat format,
      RowEntities.Builder entities) {
    Set<ActorId> seen = new HashSet<>();
    ImmutableList.Builder<Participation> parts = ImmutableList.builder();
    for (int place = 1; place <= format.belligerents(); place++) {
      Slot slot = new Slot(place);
      Optional<Actor> actor =
          actor(row, slot).filter(one -> isFirst(row, slot, seen.add(one.id())));
      actor.ifPresent(
          one -> {
            parts.add(new Participation(one.id(), ParticipantRole.INITIATOR));
            entities.addActors(one);
            new Party(row, slot, incident, one.id()).addTo(entities);
          });
    }
    return parts.build();
  }

  private static boolean isFirst(NamedCells row, Slot slot, boolean first) {
    if (!first) {
      row.report(
          slot.column("belligerent_slug"), "names a belligerent twice; the second is not read");
    }
    return first;
  }

  private static Optional<Actor> actor(NamedCells row, Slot slot) {
    Optional<ActorId> id =
        row.read(slot.column("belligerent_slug"), slug -> ActorId.of(ACTOR + slug));
    return id.map(
        known ->
            Actor.builder()
                .id(known)
                .kind(ActorKind.UNKNOWN)
                .addAllNames(row.read(slot.column("belligerent_name"), Name::of).stream().toList())
                .addAllCodes(
                    row
                        .read(slot.column("belligerent_id"), number -> new Code(NUMBER, number))
                        .stream()
                        .toList())
                .build());
  }

  /**
   * A belligerent in a row.
   *
   * @param row the row
   * @param slot its columns
   * @param incident the incident
   * @param actor the belligerent
   */
  private record Party(NamedCells row, Slot slot, AirwarsIncident incident, ActorId actor) {
    void addTo(RowEntities.Builder entities) {
      entities.addClaims(responsibility());
      CONCEDED.forEach(
          (stem, measure) ->
              slot.range(stem)
                  .read(row)
                  .map(said -> conceded(stem, new Measurement(incident.event(), measure, said)))
                  .ifPresent(entities::addClaims));
      row.read(slot.column("assessment_slug"), slug -> new Code(ASSESSMENT, slug))
          .map(this::assessment)
          .ifPresent(entities::addAssessments);
    }

    private Claim responsibility() {
      Optional<Code> type = row.read(slot.column("type"), word -> new Code(TYPE, word));
      return incident
          .said(
              part(actor, "responsibility"),
              new Responsibility(incident.event(), actor, ParticipantRole.INITIATOR),
              incident.byAirwars())
          .stance(type.flatMap(AirwarsBelligerents::stance))
          .addAllCodes(type.stream().toList())
          .build();
    }

    private Claim conceded(String stem, Measurement measured) {
      return incident
          .said(part(actor, stem), measured, incident.by(actor))
          .stance(Stance.CERTAIN)
          .build();
    }

    private Assessment assessment(Code rating) {
      return Assessment.builder()
          .id(incident.parts().assessment(part(actor, "assessment")))
          .target(AssessmentTarget.of(incident.parts().claim(AirwarsGrading.HARM)))
          .attribution(incident.by(actor))
          .opinion(opinion(rating.value()))
          .addRatings(rating)
          .build();
    }
  }

  private static String part(ActorId actor, String last) {
    return "belligerent/" + DatasetCompiler.withoutPrefix(actor.value(), ACTOR) + "/" + last;
  }

  private static Optional<Stance> stance(Code type) {
    return Optional.ofNullable(STANCES.get(type.value().toLowerCase(Locale.ROOT)));
  }

  private static Opinion opinion(String slug) {
    if (slug.startsWith("non-credible") || slug.startsWith("non_credible")) {
      return Opinion.DISPUTES;
    }
    return slug.startsWith("credible") ? Opinion.SUPPORTS : Opinion.NEUTRAL;
  }

  /** Writes the belligerents of an incident. */
  record Writer(RowEntities entities, AirwarsIncident incident, CellWriter cells) {
    void write(Event event, int most) {
      int place = 0;
      for (Participation part : event.participants()) {
        if (part.role().equals(ParticipantRole.INITIATOR) && place < most) {
          write(part.actor(), new Slot(++place));
        }
      }
    }

    private void write(ActorId id, Slot slot) {
      cells.put(slot.column("belligerent_slug"), DatasetCompiler.withoutPrefix(id.value(), ACTOR));
      entities.actor(id).ifPresent(actor -> write(actor, slot));
      entities
          .claim(incident.parts().claim(part(id, "responsibility")))
          .ifPresent(claim -> put(slot.column("type"), claim.codes(), TYPE));
      CONCEDED
          .keySet()
          .forEach(
              stem ->
                  slot.range(stem)
                      .write(incident.parts().quantity(part(id, stem), entities), cells));
      entities
          .assessment(incident.parts().assessment(part(id, "assessment")))
          .ifPresent(one -> put(slot.column("assessment_slug"), one.ratings(), ASSESSMENT));
    }

    private void write(Actor actor, Slot slot) {
      cells.put(
          slot.column("belligerent_name"), actor.names().stream().findFirst().map(Name::text));
      put(slot.column("belligerent_id"), actor.codes(), NUMBER);
    }

    private void put(String column, Collection<Code> codes, String scheme) {
      cells.put(column, String.join(",", CodedColumns.values(codes, scheme)));
    }
  }
}
