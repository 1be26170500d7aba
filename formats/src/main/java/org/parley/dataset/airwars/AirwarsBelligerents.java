package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import org.parley.claim.Claim;
import org.parley.claim.Opinion;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.dataset.RowEntities;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Responsibility;

/**
 * Those whom an incident is laid to, each in numbered columns: who, whether known or suspected,
 * what they conceded, and what they make of the incident.
 *
 * <p>What a belligerent conceded is its own claim, and its assessment is its own too. That {@code
 * Known} is certain and {@code Suspected} possible, and which assessment backs or disputes the
 * harm, is this library's reading.
 */
final class AirwarsBelligerents {
  private static final String ACTOR = AirwarsIncident.PREFIX + "belligerent/";
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

  /** The place of the belligerent that a column is about; none if it is about none by number. */
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

  /** Adds those of a row, and gives who they are. */
  static ImmutableList<Participation> read(
      AirwarsRow row,
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
            read(new Party(row, slot, incident, one.id()), entities);
          });
    }
    return parts.build();
  }

  private static boolean isFirst(AirwarsRow row, Slot slot, boolean first) {
    if (!first) {
      row.tell(
          slot.column("belligerent_slug"), "names a belligerent twice; the second is not read");
    }
    return first;
  }

  private static Optional<Actor> actor(AirwarsRow row, Slot slot) {
    Optional<ActorId> id =
        row.read(slot.column("belligerent_slug"), slug -> ActorId.of(ACTOR + slug));
    return id.map(
        known ->
            Actor.builder()
                .id(known)
                .kind(ActorKind.UNKNOWN)
                .addAllNames(named(row, slot))
                .addAllCodes(numbered(row, slot))
                .build());
  }

  private static ImmutableList<Name> named(AirwarsRow row, Slot slot) {
    return row.read(slot.column("belligerent_name"), Name::of)
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<Code> numbered(AirwarsRow row, Slot slot) {
    return row.read(slot.column("belligerent_id"), id -> new Code(NUMBER, id))
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  /**
   * A belligerent in a row.
   *
   * @param row the row
   * @param slot its columns
   * @param incident what it is about
   * @param actor who it is
   */
  private record Party(AirwarsRow row, Slot slot, AirwarsIncident incident, ActorId actor) {
    String part(String last) {
      return AirwarsBelligerents.part(actor, last);
    }
  }

  private static String part(ActorId actor, String last) {
    return "belligerent/" + AirwarsIncident.withoutPrefix(ACTOR, actor.value()) + "/" + last;
  }

  private static void read(Party party, RowEntities.Builder entities) {
    entities.addClaims(responsibility(party));
    CONCEDED.forEach(
        (stem, measure) ->
            party
                .slot()
                .range(stem)
                .read(party.row())
                .map(said -> new Measurement(party.incident().event(), measure, said))
                .map(
                    measured ->
                        party
                            .incident()
                            .said(party.part(stem), measured, party.incident().by(party.actor()))
                            .stance(Stance.CERTAIN)
                            .build())
                .ifPresent(entities::addClaims));
    party
        .row()
        .read(party.slot().column("assessment_slug"), slug -> new Code(ASSESSMENT, slug))
        .map(rating -> assessment(party, rating))
        .ifPresent(entities::addAssessments);
  }

  private static Claim responsibility(Party party) {
    Responsibility laidTo =
        new Responsibility(party.incident().event(), party.actor(), ParticipantRole.INITIATOR);
    Optional<Code> type =
        party.row().read(party.slot().column("type"), word -> new Code(TYPE, word));
    Claim.Builder claim =
        party
            .incident()
            .said(party.part("responsibility"), laidTo, party.incident().byAirwars())
            .stance(type.map(AirwarsBelligerents::stance).orElse(Stance.UNKNOWN));
    type.ifPresent(claim::addCodes);
    return claim.build();
  }

  private static Stance stance(Code type) {
    return STANCES.getOrDefault(type.value().toLowerCase(Locale.ROOT), Stance.UNKNOWN);
  }

  private static Assessment assessment(Party party, Code rating) {
    return Assessment.builder()
        .id(party.incident().assessment(party.part("assessment")))
        .target(party.incident().claim(AirwarsGrading.HARM))
        .attribution(party.incident().by(party.actor()))
        .opinion(opinion(rating.value()))
        .addRatings(rating)
        .build();
  }

  private static Opinion opinion(String slug) {
    if (slug.startsWith("non-credible") || slug.startsWith("non_credible")) {
      return Opinion.DISPUTES;
    }
    return slug.startsWith("credible") ? Opinion.SUPPORTS : Opinion.NEUTRAL;
  }

  static void write(RowEntities entities, Event event, AirwarsCells cells) {
    int place = 0;
    for (Participation part : event.participants()) {
      if (part.role().equals(ParticipantRole.INITIATOR) && place < cells.belligerents()) {
        Slot slot = new Slot(++place);
        cells.put(
            slot.column("belligerent_slug"),
            AirwarsIncident.withoutPrefix(ACTOR, part.actor().value()));
        entities.actor(part.actor()).ifPresent(actor -> write(actor, slot, cells));
        write(
            entities, new AirwarsIncident(event.id(), Optional.empty()), part.actor(), slot, cells);
      }
    }
  }

  private static void write(Actor actor, Slot slot, AirwarsCells cells) {
    if (!actor.names().isEmpty()) {
      cells.put(slot.column("belligerent_name"), actor.names().get(0).text());
    }
    cells.put(slot.column("belligerent_id"), value(actor.codes(), NUMBER));
  }

  private static void write(
      RowEntities entities,
      AirwarsIncident incident,
      ActorId actor,
      Slot slot,
      AirwarsCells cells) {
    entities
        .claim(incident.claim(part(actor, "responsibility")))
        .ifPresent(claim -> cells.put(slot.column("type"), value(claim.codes(), TYPE)));
    CONCEDED
        .keySet()
        .forEach(
            stem ->
                entities
                    .claim(incident.claim(part(actor, stem)))
                    .ifPresent(claim -> slot.range(stem).write(claim, cells.byColumn())));
    entities.assessments().stream()
        .filter(one -> one.id().equals(incident.assessment(part(actor, "assessment"))))
        .forEach(
            one -> cells.put(slot.column("assessment_slug"), value(one.ratings(), ASSESSMENT)));
  }

  private static String value(Iterable<Code> codes, String scheme) {
    return new AirwarsCodes("", scheme, ',').cell(ImmutableList.copyOf(codes));
  }
}
