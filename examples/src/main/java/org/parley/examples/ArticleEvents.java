package org.parley.examples;

import static org.parley.event.EventStatus.ACTUAL;
import static org.parley.event.EventStatus.GENERIC;
import static org.parley.event.EventStatus.REQUESTED;
import static org.parley.event.EventStatus.THREATENED;
import static org.parley.event.ParticipantRole.INITIATOR;
import static org.parley.event.ParticipantRole.PARTY;
import static org.parley.event.ParticipantRole.SIDE_A;
import static org.parley.event.ParticipantRole.SIDE_B;
import static org.parley.event.ParticipantRole.TARGET;
import static org.parley.event.ParticipantRole.VICTIM;
import static org.parley.examples.ArticleActors.ANCHOR;
import static org.parley.examples.ArticleActors.CIVILIAN_POPULATION;
import static org.parley.examples.ArticleActors.COUNTRIES_IN_THE_REGION;
import static org.parley.examples.ArticleActors.HAMAS;
import static org.parley.examples.ArticleActors.HEZBOLLAH;
import static org.parley.examples.ArticleActors.IRAN;
import static org.parley.examples.ArticleActors.ISRAEL;
import static org.parley.examples.ArticleActors.ISRAELI_CIVILIANS;

import com.google.common.collect.ImmutableList;
import org.parley.actor.ActorId;
import org.parley.code.Code;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.event.Where;
import org.parley.time.DayPart;
import org.parley.time.Edtf;
import org.parley.time.When;

/** The events of the reference article; dates as exact as the article has them. */
final class ArticleEvents {
  static final EventId MISSILE_ATTACK = EventId.of("e1-missile-attack");
  static final EventId APRIL_ATTACK = EventId.of("e2-april-attack");
  static final EventId CONSULATE_STRIKE = EventId.of("e3-consulate-strike");
  static final EventId BEIRUT_BOMBARDMENT = EventId.of("e4-beirut-bombardment");
  static final EventId ATTACKS_ON_LEBANON = EventId.of("e4-attacks-on-lebanon");
  static final EventId OCTOBER_ATTACKS = EventId.of("e5-october-attacks");
  static final EventId GAZA_WAR = EventId.of("e6-gaza-war");
  static final EventId CONDUCT_IN_GAZA = EventId.of("e6-conduct-in-gaza");
  static final EventId SHIFT_NORTH = EventId.of("e7-shift-north");
  static final EventId FIGHT_WITH_HEZBOLLAH = EventId.of("e7-fight-with-hezbollah");
  static final EventId TROOPS_IN_LEBANON = EventId.of("e8-troops-in-lebanon");
  static final EventId WITHDRAWAL = EventId.of("e8-withdrawal");
  static final EventId AIRSPACE_CLOSED = EventId.of("e9-airspace-closed");
  static final EventId CIVILIANS_IN_SHELTERS = EventId.of("e9-civilians-in-shelters");
  static final EventId MAKING_IRAN_PAY = EventId.of("e10-making-iran-pay");
  static final EventId DEADLY_ACTS = EventId.of("e11-acts-that-could-kill-civilians");
  static final EventId ESCALATION = EventId.of("e12-escalation");

  private ArticleEvents() {}

  static ImmutableList<Event> all() {
    return ImmutableList.of(
        event(MISSILE_ATTACK, "Iran's missile attack on Israel", ACTUAL)
            .when(stated("2024-10-01", "Tuesday"))
            .where(country("Israel", "iso3166:ISR"))
            .addParticipants(part(IRAN, INITIATOR), part(ISRAEL, TARGET))
            .build(),
        event(APRIL_ATTACK, "Iran's missile and drone attack on Israel", ACTUAL)
            .when(stated("2024-04", "April"))
            .where(country("Israel", "iso3166:ISR"))
            .addParticipants(part(IRAN, INITIATOR), part(ISRAEL, TARGET))
            .build(),
        // Who struck is a claim of the article; whose consulate it was is not in doubt.
        event(CONSULATE_STRIKE, "Air strike on the Iranian consulate in Damascus", ACTUAL)
            .when(When.of("../2024-04"))
            .where(Where.of("Damascus"))
            .addParticipants(part(IRAN, TARGET))
            .build(),
        event(BEIRUT_BOMBARDMENT, "Bombardment of Hezbollah strongholds", ACTUAL)
            .when(earlyWednesday())
            .where(Where.of("south Beirut"))
            .addParticipants(part(ISRAEL, INITIATOR), part(HEZBOLLAH, TARGET))
            .build(),
        // What Russia condemned has no date of its own: on Tuesday, it cannot be Wednesday's.
        event(ATTACKS_ON_LEBANON, "Israel's attacks on Lebanon that Russia condemned", ACTUAL)
            .where(Where.of("Lebanon"))
            .addParticipants(part(ISRAEL, INITIATOR))
            .build(),
        event(OCTOBER_ATTACKS, "Hamas's attacks of 7 October", ACTUAL)
            .when(stated("2023-10-07", "Oct. 7"))
            .addParticipants(part(HAMAS, INITIATOR))
            .build(),
        event(GAZA_WAR, "War in Gaza", ACTUAL)
            .when(When.of("2023-10/.."))
            .where(Where.of("Gaza"))
            .addParticipants(part(ISRAEL, PARTY))
            .build(),
        event(CONDUCT_IN_GAZA, "Israel's conduct in the war in Gaza", ACTUAL)
            .addParticipants(part(ISRAEL, INITIATOR))
            .partOf(GAZA_WAR)
            .build(),
        event(SHIFT_NORTH, "Israel's shift of focus to its border with Lebanon", ACTUAL)
            .when(stated("2024-09", "last month"))
            .where(Where.of("northern border of Israel with Lebanon"))
            .addParticipants(part(ISRAEL, INITIATOR))
            .build(),
        event(FIGHT_WITH_HEZBOLLAH, "Israel's fight with Hezbollah, still going on", ACTUAL)
            .where(Where.of("northern border of Israel with Lebanon"))
            .addParticipants(part(ISRAEL, SIDE_A), part(HEZBOLLAH, SIDE_B))
            .build(),
        event(TROOPS_IN_LEBANON, "Israeli troops in southern Lebanon", ACTUAL)
            .where(Where.of("southern Lebanon"))
            .addParticipants(part(ISRAEL, PARTY))
            .build(),
        event(WITHDRAWAL, "Withdrawal of Israeli troops from southern Lebanon", REQUESTED)
            .where(Where.of("southern Lebanon"))
            .addParticipants(part(ISRAEL, INITIATOR))
            .build(),
        event(AIRSPACE_CLOSED, "Closing of airspace in the region", ACTUAL)
            .addParticipants(part(COUNTRIES_IN_THE_REGION, PARTY))
            .build(),
        event(CIVILIANS_IN_SHELTERS, "Israeli civilians in shelters", ACTUAL)
            .addParticipants(part(ISRAELI_CIVILIANS, PARTY))
            .build(),
        event(MAKING_IRAN_PAY, "Making Iran pay for the attack", THREATENED)
            .addParticipants(part(ISRAEL, INITIATOR), part(IRAN, TARGET))
            .build(),
        event(DEADLY_ACTS, "Acts that could kill civilians", GENERIC)
            .addParticipants(part(CIVILIAN_POPULATION, VICTIM))
            .build(),
        event(ESCALATION, "Latest escalation in the Middle East", ACTUAL)
            .where(Where.of("Middle East"))
            .build());
  }

  private static Event.Builder event(EventId id, String name, EventStatus status) {
    return Event.builder().id(id).name(name).status(status);
  }

  private static Participation part(ActorId actor, ParticipantRole role) {
    return new Participation(actor, role);
  }

  static When stated(String edtf, String words) {
    return When.builder().edtf(Edtf.parse(edtf)).stated(words).anchor(ANCHOR).build();
  }

  private static When earlyWednesday() {
    return When.builder()
        .edtf(Edtf.parse("2024-10-02"))
        .stated("early Wednesday")
        .anchor(ANCHOR)
        .dayPart(DayPart.EARLY)
        .build();
  }

  private static Where country(String name, String code) {
    return Where.builder().name(name).addCodes(Code.parse(code)).build();
  }
}
