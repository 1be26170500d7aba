package org.parley.examples;

import static org.parley.quantity.Quantity.atLeast;
import static org.parley.quantity.Quantity.exactly;
import static org.parley.quantity.Quantity.unspecified;

import com.google.common.collect.ImmutableList;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
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
import org.parley.source.Passage;
import org.parley.statement.StatementId;

/** What is claimed in the reference article: by the parties, and in the narrator's voice. */
final class ArticleClaims {
  private ArticleClaims() {}

  static ImmutableList<Claim> all() {
    return ImmutableList.<Claim>builder()
        .addAll(counts())
        .addAll(ordinals())
        .addAll(events())
        .addAll(actors())
        .build();
  }

  private static ImmutableList<Claim> counts() {
    return ImmutableList.of(
        said(
            "c-200",
            ArticleStatements.IRAN_COUNT,
            "200",
            count(ArticleEvents.MISSILE_ATTACK, "missile+launched", exactly(200))),
        said(
            "c-hypersonic",
            ArticleStatements.IRAN_COUNT,
            "hypersonic",
            count(ArticleEvents.MISSILE_ATTACK, "missile+launched+hypersonic", unspecified())),
        said(
            "c-180",
            ArticleStatements.ISRAEL_COUNT,
            "180",
            count(ArticleEvents.MISSILE_ATTACK, "missile+launched@ISR", exactly(180))),
        told(
            "c-consulate-deadly",
            count(ArticleEvents.CONSULATE_STRIKE, "person+killed", atLeast(1).withWords("deadly"))),
        told(
            "c-airspace-closed",
            count(
                ArticleEvents.SHELTERS_AND_AIRSPACE,
                "country+closed_airspace",
                unspecified("several"))));
  }

  /** The attack is the second direct one of Iran's on Israel, the one of April the first. */
  private static ImmutableList<Claim> ordinals() {
    Quantity second = exactly(2).withUnit(Unit.ORDINAL).withWords("second");
    Quantity first = exactly(1).withUnit(Unit.ORDINAL);
    return ImmutableList.of(
        told(
            "c-second-attack",
            count(ArticleEvents.MISSILE_ATTACK, "attack+made+direct@ISR", second)),
        told("c-first-attack", count(ArticleEvents.APRIL_ATTACK, "attack+made+direct@ISR", first)));
  }

  private static ImmutableList<Claim> events() {
    return ImmutableList.of(
        told(
            "c-april-retaliation",
            link(
                ArticleEvents.APRIL_ATTACK,
                EventRelation.RETALIATION_FOR,
                ArticleEvents.CONSULATE_STRIKE)),
        told(
            "c-attack-after-april",
            link(ArticleEvents.MISSILE_ATTACK, EventRelation.FOLLOWS, ArticleEvents.APRIL_ATTACK)),
        told(
            "c-threat-retaliation",
            link(
                ArticleEvents.MAKING_IRAN_PAY,
                EventRelation.RETALIATION_FOR,
                ArticleEvents.MISSILE_ATTACK)),
        told(
            "c-war-caused",
            link(ArticleEvents.GAZA_WAR, EventRelation.CAUSED_BY, ArticleEvents.OCTOBER_ATTACKS)),
        told(
            "c-shelters-caused",
            link(
                ArticleEvents.SHELTERS_AND_AIRSPACE,
                EventRelation.CAUSED_BY,
                ArticleEvents.MISSILE_ATTACK)),
        told(
            "c-april-means",
            Circumstance.builder()
                .event(ArticleEvents.APRIL_ATTACK)
                .means("missiles and drones")
                .build()),
        told(
            "c-consulate-israel",
            new Responsibility(
                ArticleEvents.CONSULATE_STRIKE, ArticleActors.ISRAEL, ParticipantRole.INITIATOR)),
        told(
            "c-groups-drawn-in",
            new Responsibility(
                ArticleEvents.GAZA_WAR, ArticleActors.IRAN_BACKED_GROUPS, ParticipantRole.PARTY)),
        told("c-shift", new Occurrence(ArticleEvents.SHIFT_NORTH)),
        implied(
            "c-troops",
            ArticleStatements.RUSSIA_ON_TROOPS,
            new Occurrence(ArticleEvents.TROOPS_IN_LEBANON)),
        told(
            "c-refrained",
            new FreeText("Before April 2024 Iran mostly refrained from attacking Israel itself.")));
  }

  private static ImmutableList<Claim> actors() {
    return ImmutableList.of(
        told(
            "c-backs-hezbollah",
            link(ArticleActors.IRAN, ActorRelation.BACKS, ArticleActors.HEZBOLLAH)),
        told("c-backs-hamas", link(ArticleActors.IRAN, ActorRelation.BACKS, ArticleActors.HAMAS)),
        told(
            "c-backs-groups",
            link(ArticleActors.IRAN, ActorRelation.BACKS, ArticleActors.IRAN_BACKED_GROUPS)),
        told(
            "c-peskov",
            link(ArticleActors.PESKOV, ActorRelation.SPEAKS_FOR, ArticleActors.KREMLIN)),
        told("c-kremlin", link(ArticleActors.KREMLIN, ActorRelation.PART_OF, ArticleActors.RUSSIA)),
        // The article tells of ties that grow; whether that makes an ally is left open.
        narrated(
            "c-ties",
            Stance.POSSIBLE,
            link(ArticleActors.RUSSIA, ActorRelation.ALLIED_WITH, ArticleActors.IRAN)),
        told(
            "c-ties-text",
            new FreeText("Russia is strengthening military and political ties with Iran.")));
  }

  private static Proposition count(EventId event, String measure, Quantity quantity) {
    return new Measurement(event, Measure.parse(measure), quantity);
  }

  private static Proposition link(EventId from, EventRelation relation, EventId to) {
    return new EventLink(from, relation, to);
  }

  private static Proposition link(ActorId from, ActorRelation relation, ActorId to) {
    return ActorLink.of(from, relation, to);
  }

  /** A claim read from a statement, at an exact word of the article. */
  private static Claim said(String id, StatementId statement, String word, Proposition said) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .proposition(said)
        .statement(statement)
        .stance(Stance.CERTAIN)
        .addPassages(Passage.of(ArticleActors.ARTICLE, word))
        .build();
  }

  /** A claim that a statement implies without saying it. */
  private static Claim implied(String id, StatementId statement, Proposition implied) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .proposition(implied)
        .statement(statement)
        .stance(Stance.PROBABLE)
        .build();
  }

  /** A claim in the narrator's voice. */
  private static Claim told(String id, Proposition told) {
    return narrated(id, Stance.CERTAIN, told);
  }

  private static Claim narrated(String id, Stance stance, Proposition told) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .proposition(told)
        .attribution(Attribution.of(ArticleStatements.publisher()))
        .stance(stance)
        .build();
  }
}
