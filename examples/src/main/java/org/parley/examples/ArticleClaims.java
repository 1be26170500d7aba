package org.parley.examples;

import static org.parley.examples.ArticleVoices.encoded;
import static org.parley.examples.ArticleVoices.implied;
import static org.parley.examples.ArticleVoices.said;
import static org.parley.examples.ArticleVoices.told;
import static org.parley.quantity.Quantity.atLeast;
import static org.parley.quantity.Quantity.exactly;
import static org.parley.quantity.Quantity.unspecified;

import com.google.common.collect.ImmutableList;
import org.parley.actor.ActorId;
import org.parley.claim.Claim;
import org.parley.claim.Stance;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.proposition.Circumstance;
import org.parley.proposition.EventLink;
import org.parley.proposition.EventRelation;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Responsibility;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;

/** The claims of the reference article: by the parties, and in the narrator's voice. */
final class ArticleClaims {
  private ArticleClaims() {}

  static ImmutableList<Claim> all() {
    return ImmutableList.<Claim>builder()
        .addAll(counts())
        .addAll(ordinals())
        .addAll(causes())
        .addAll(events())
        .addAll(alliesAndFoes())
        .addAll(background())
        .build();
  }

  /** The measures. A barrage is a count in words of no missiles: it answers nobody's figure. */
  private static ImmutableList<Claim> counts() {
    return ImmutableList.of(
        said(
            "c-200",
            ArticleStatements.IRAN_COUNT,
            "200 missiles",
            count(ArticleEvents.MISSILE_ATTACK, "missile+launched", exactly(200))),
        said(
            "c-hypersonic",
            ArticleStatements.IRAN_COUNT,
            "hypersonic weapons",
            count(ArticleEvents.MISSILE_ATTACK, "missile+launched+hypersonic", unspecified())),
        said(
            "c-180",
            ArticleStatements.ISRAEL_COUNT,
            "at 180",
            count(ArticleEvents.MISSILE_ATTACK, "missile+launched@ISR", exactly(180))),
        told(
            "c-barrage",
            "barrage of missiles",
            count(ArticleEvents.MISSILE_ATTACK, "barrage+launched@ISR", unspecified("a barrage"))),
        told(
            "c-consulate-deadly",
            "deadly Israeli air strike",
            count(ArticleEvents.CONSULATE_STRIKE, "person+killed", atLeast(1).withWords("deadly"))),
        told(
            "c-airspace-closed",
            "several countries",
            count(
                ArticleEvents.AIRSPACE_CLOSED, "country+closed_airspace", unspecified("several"))));
  }

  /** The attack is the second direct one of Iran's on Israel, the one of April the first. */
  private static ImmutableList<Claim> ordinals() {
    Quantity second = exactly(2).withUnit(Unit.ORDINAL).withWords("second");
    Quantity first = exactly(1).withUnit(Unit.ORDINAL);
    return ImmutableList.of(
        told(
            "c-second-attack",
            "second direct attack",
            count(ArticleEvents.MISSILE_ATTACK, "attack+made+direct@ISR", second)),
        implied(
            "c-first-attack",
            "second direct strike",
            count(ArticleEvents.APRIL_ATTACK, "attack+made+direct@ISR", first)));
  }

  /** The order and the causes of the events. */
  private static ImmutableList<Claim> causes() {
    return ImmutableList.of(
        told(
            "c-april-retaliation",
            "in response to",
            link(
                ArticleEvents.APRIL_ATTACK,
                EventRelation.RETALIATION_FOR,
                ArticleEvents.CONSULATE_STRIKE)),
        told(
            "c-attack-after-april",
            "strike on Israel after",
            link(ArticleEvents.MISSILE_ATTACK, EventRelation.FOLLOWS, ArticleEvents.APRIL_ATTACK)),
        said(
            "c-threat-retaliation",
            ArticleStatements.THREAT,
            "for firing",
            ArticleStatements.REASON_OF_THREAT),
        told(
            "c-war-caused",
            "sparked by",
            link(ArticleEvents.GAZA_WAR, EventRelation.CAUSED_BY, ArticleEvents.OCTOBER_ATTACKS)),
        told(
            "c-shelters-caused",
            "sending Israeli civilians",
            causedByTheAttack(ArticleEvents.CIVILIANS_IN_SHELTERS)),
        told("c-airspace-caused", "prompting", causedByTheAttack(ArticleEvents.AIRSPACE_CLOSED)),
        told(
            "c-shift-from-war",
            "from its war in Gaza",
            link(ArticleEvents.SHIFT_NORTH, EventRelation.SHIFT_FROM, ArticleEvents.GAZA_WAR)));
  }

  private static ImmutableList<Claim> events() {
    return ImmutableList.of(
        told(
            "c-april-means",
            "missile and drone attack",
            Circumstance.builder()
                .event(ArticleEvents.APRIL_ATTACK)
                .means("missiles and drones")
                .build()),
        told(
            "c-consulate-israel",
            "Israeli air strike",
            new Responsibility(
                ArticleEvents.CONSULATE_STRIKE, ArticleActors.ISRAEL, ParticipantRole.INITIATOR)),
        told(
            "c-groups-drawn-in",
            "drawn into the Gaza war",
            new Responsibility(
                ArticleEvents.GAZA_WAR, ArticleActors.IRAN_BACKED_GROUPS, ParticipantRole.PARTY)),
        told("c-shift", "shifted its focus", new Occurrence(ArticleEvents.SHIFT_NORTH)),
        told("c-fight", "fighting Hezbollah", new Occurrence(ArticleEvents.FIGHT_WITH_HEZBOLLAH)),
        implied(
            "c-troops",
            ArticleStatements.RUSSIA_ON_TROOPS,
            "its troops out",
            new Occurrence(ArticleEvents.TROOPS_IN_LEBANON)),
        told(
            "c-refrained",
            "largely refrained",
            new FreeText("Iran had mostly refrained from attacking Israel itself.")));
  }

  private static ImmutableList<Claim> alliesAndFoes() {
    return ImmutableList.of(
        told(
            "c-backs-hezbollah",
            "Iran-backed Hezbollah",
            link(ArticleActors.IRAN, ActorRelation.BACKS, ArticleActors.HEZBOLLAH)),
        told(
            "c-backs-hamas",
            "Iran-backed Hamas",
            link(ArticleActors.IRAN, ActorRelation.BACKS, ArticleActors.HAMAS)),
        told(
            "c-backs-groups",
            "Iran-backed groups",
            link(ArticleActors.IRAN, ActorRelation.BACKS, ArticleActors.IRAN_BACKED_GROUPS)),
        told(
            "c-peskov",
            "spokesman Dmitry Peskov said",
            link(ArticleActors.PESKOV, ActorRelation.SPEAKS_FOR, ArticleActors.KREMLIN)),
        told(
            "c-ties",
            "strengthening",
            link(ArticleActors.RUSSIA, ActorRelation.STRENGTHENS_TIES_WITH, ArticleActors.IRAN)),
        told(
            "c-ties-text",
            "military and political ties",
            new FreeText("The ties of Russia with Iran that grow are military and political.")),
        told(
            "c-foe",
            "regional foe",
            link(ArticleActors.IRAN, ActorRelation.HOSTILE_TO, ArticleActors.ISRAEL)));
  }

  /** Claims that the encoders know or suppose and the article does not say. */
  private static ImmutableList<Claim> background() {
    return ImmutableList.of(
        encoded(
            "c-kremlin",
            Stance.CERTAIN,
            "The Kremlin is part of Russia",
            link(ArticleActors.KREMLIN, ActorRelation.PART_OF, ArticleActors.RUSSIA)),
        encoded(
            "c-bombardment-condemned",
            Stance.POSSIBLE,
            "may be one of those attacks",
            link(
                ArticleEvents.BEIRUT_BOMBARDMENT,
                EventRelation.PART_OF,
                ArticleEvents.ATTACKS_ON_LEBANON)));
  }

  private static Proposition count(EventId event, String measure, Quantity quantity) {
    return new Measurement(event, Measure.parse(measure), quantity);
  }

  private static Proposition causedByTheAttack(EventId event) {
    return link(event, EventRelation.CAUSED_BY, ArticleEvents.MISSILE_ATTACK);
  }

  private static Proposition link(EventId from, EventRelation relation, EventId to) {
    return new EventLink(from, relation, to);
  }

  private static Proposition link(ActorId from, ActorRelation relation, ActorId to) {
    return ActorLink.of(from, relation, to);
  }
}
