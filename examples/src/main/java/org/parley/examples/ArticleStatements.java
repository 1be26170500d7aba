package org.parley.examples;

import static org.parley.examples.ArticleActors.ARTICLE;
import static org.parley.examples.ArticleActors.MOSCOW_TIMES;
import static org.parley.examples.ArticleEvents.stated;

import com.google.common.collect.ImmutableList;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.code.Code;
import org.parley.proposition.EventLink;
import org.parley.proposition.EventRelation;
import org.parley.proposition.FreeText;
import org.parley.proposition.Proposition;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.statement.Wording;
import org.parley.statement.WordingForm;

/** The statements of the reference article, as speech acts. */
final class ArticleStatements {
  static final StatementId CONCERN = StatementId.of("s1-concern");
  static final StatementId RESTRAINT = StatementId.of("s2-appeal-for-restraint");
  static final StatementId CONDEMNATION = StatementId.of("s3-condemnation-of-deadly-acts");
  static final StatementId THREAT = StatementId.of("s4-threat");
  static final StatementId IRAN_COUNT = StatementId.of("s5-iran-on-the-missiles");
  static final StatementId ISRAEL_COUNT = StatementId.of("s6-israel-on-the-missiles");
  static final StatementId RUSSIA_ON_LEBANON = StatementId.of("s7-russia-on-the-attacks");
  static final StatementId RUSSIA_ON_TROOPS = StatementId.of("s7-russia-on-the-troops");
  static final StatementId RUSSIA_ON_GAZA = StatementId.of("s8-russia-on-gaza");

  /** Why Israel threatens Iran, as Israel says it. */
  static final Proposition REASON_OF_THREAT =
      new EventLink(
          ArticleEvents.MAKING_IRAN_PAY,
          EventRelation.RETALIATION_FOR,
          ArticleEvents.MISSILE_ATTACK);

  private ArticleStatements() {}

  static ImmutableList<Statement> all() {
    return ImmutableList.of(
        peskov(CONCERN, SpeechAct.EXPRESS_CONCERN, "cameo:012")
            .addWordings(Wording.of(WordingForm.PARTIAL, "worrying"))
            .addContent(new FreeText("The escalation in the Middle East goes the worst way."))
            .addAbout(ArticleEvents.ESCALATION)
            .build(),
        peskov(RESTRAINT, SpeechAct.APPEAL, "cameo:0256")
            .addAddressees(ArticleActors.ALL_SIDES)
            .addWordings(Wording.of(WordingForm.PARTIAL, "restraint"))
            .addContent(new FreeText("All sides should show restraint."))
            .build(),
        peskov(CONDEMNATION, SpeechAct.CONDEMN, "cameo:111")
            .addAbout(ArticleEvents.DEADLY_ACTS)
            .build(),
        by(ArticleActors.ISRAEL, "vowed", THREAT, SpeechAct.THREATEN)
            .addTargets(ArticleActors.IRAN)
            .addAfterEvents(ArticleEvents.MISSILE_ATTACK)
            .addWordings(Wording.of(WordingForm.PARTIAL, "pay"))
            .addContent(REASON_OF_THREAT)
            .addAbout(ArticleEvents.MAKING_IRAN_PAY)
            .addCodes(Code.parse("cameo:130"))
            .build(),
        by(ArticleActors.IRAN, "said", IRAN_COUNT, SpeechAct.ASSERT)
            .addAbout(ArticleEvents.MISSILE_ATTACK)
            .addCodes(Code.parse("cameo:010"))
            .build(),
        by(ArticleActors.ISRAEL, "put", ISRAEL_COUNT, SpeechAct.ASSERT)
            .addAbout(ArticleEvents.MISSILE_ATTACK)
            .addCodes(Code.parse("cameo:010"))
            .build(),
        // "On Tuesday" may date the second act alone, so this one is of one of two days.
        by(ArticleActors.RUSSIA, "condemned", RUSSIA_ON_LEBANON, SpeechAct.CONDEMN)
            .addTargets(ArticleActors.ISRAEL)
            .at(stated("[2024-10-01,2024-10-02]", "on Tuesday"))
            .addAbout(ArticleEvents.ATTACKS_ON_LEBANON)
            .addCodes(Code.parse("cameo:111"))
            .build(),
        // "Urged" can be coded as an appeal (0256) or as a demand (1056): both are kept.
        by(ArticleActors.RUSSIA, "urged", RUSSIA_ON_TROOPS, SpeechAct.APPEAL)
            .at(stated("2024-10-01", "on Tuesday"))
            .addAddressees(ArticleActors.ISRAEL)
            .addAbout(ArticleEvents.WITHDRAWAL)
            .addCodes(Code.parse("cameo:0256"), Code.parse("cameo:1056"))
            .build(),
        by(ArticleActors.RUSSIA, "condemned", RUSSIA_ON_GAZA, SpeechAct.CONDEMN)
            .addTargets(ArticleActors.ISRAEL)
            .addAbout(ArticleEvents.CONDUCT_IN_GAZA)
            .addCodes(Code.parse("cameo:111"))
            .build());
  }

  private static Statement.Builder peskov(StatementId id, SpeechAct act, String code) {
    Link speaker =
        Link.builder()
            .actor(ArticleActors.PESKOV)
            .role(LinkRole.SPEAKER)
            .onBehalfOf(ArticleActors.KREMLIN)
            .cue("said")
            .build();
    return Statement.builder()
        .id(id)
        .act(act)
        .attribution(Attribution.of(speaker, publisher()))
        .at(stated("2024-10-02", "on Wednesday"))
        .addAfterStatements(THREAT)
        .addCodes(Code.parse(code));
  }

  private static Statement.Builder by(ActorId actor, String cue, StatementId id, SpeechAct act) {
    Link speaker = Link.builder().actor(actor).role(LinkRole.SPEAKER).cue(cue).build();
    return Statement.builder().id(id).act(act).attribution(Attribution.of(speaker, publisher()));
  }

  /** The last link of every chain: the paper, in the article. */
  static Link publisher() {
    return Link.builder().actor(MOSCOW_TIMES).role(LinkRole.PUBLISHER).source(ARTICLE).build();
  }

  /** The only link of what the encoders add. */
  static Link encoders() {
    return Link.builder()
        .actor(ArticleActors.ENCODERS)
        .role(LinkRole.COMPILER)
        .source(ArticleActors.ENCODING)
        .build();
  }
}
