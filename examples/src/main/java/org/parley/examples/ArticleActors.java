package org.parley.examples;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.actor.Name;
import org.parley.code.Code;
import org.parley.code.Language;
import org.parley.source.Contributor;
import org.parley.source.ContributorRole;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.When;

/** Who acts and speaks in the reference article, and the article itself. */
final class ArticleActors {
  static final ActorId RUSSIA = ActorId.of("russia");
  static final ActorId KREMLIN = ActorId.of("kremlin");
  static final ActorId PESKOV = ActorId.of("peskov");
  static final ActorId IRAN = ActorId.of("iran");
  static final ActorId ISRAEL = ActorId.of("israel");
  static final ActorId HEZBOLLAH = ActorId.of("hezbollah");
  static final ActorId HAMAS = ActorId.of("hamas");
  static final ActorId IRAN_BACKED_GROUPS = ActorId.of("iran-backed-groups");
  static final ActorId ALL_SIDES = ActorId.of("all-sides");
  static final ActorId ISRAELI_CIVILIANS = ActorId.of("israeli-civilians");
  static final ActorId COUNTRIES_IN_THE_REGION = ActorId.of("countries-in-the-region");
  static final ActorId CIVILIAN_POPULATION = ActorId.of("civilian-population");
  static final ActorId AFP = ActorId.of("afp");
  static final ActorId TASS = ActorId.of("tass");
  static final ActorId KARPUKHIN = ActorId.of("karpukhin");
  static final ActorId KREMLIN_RU = ActorId.of("kremlin.ru");
  static final ActorId MOSCOW_TIMES = ActorId.of("moscow-times");
  static final ActorId ENCODERS = ActorId.of("encoders");

  static final SourceId ARTICLE = SourceId.of("mt");

  /** The additions of its encoders: this dossier, explained in {@code docs/article.md}. */
  static final SourceId ENCODING = SourceId.of("encoding");

  /** The day that the relative dates of the article are relative to. */
  static final LocalDate ANCHOR = LocalDate.of(2024, 10, 2);

  private ArticleActors() {}

  static ImmutableList<Actor> all() {
    return ImmutableList.of(
        state(RUSSIA, "Russia", "iso3166:RUS", "wikidata:Q159"),
        plain(KREMLIN, ActorKind.GOVERNMENT, "Kremlin"),
        plain(PESKOV, ActorKind.PERSON, "Dmitry Peskov"),
        iran(),
        state(ISRAEL, "Israel", "iso3166:ISR", "wikidata:Q801"),
        plain(HEZBOLLAH, ActorKind.ARMED_GROUP, "Hezbollah"),
        plain(HAMAS, ActorKind.ARMED_GROUP, "Hamas"),
        plain(IRAN_BACKED_GROUPS, ActorKind.COLLECTIVE, "Iran-backed groups across the region"),
        plain(ALL_SIDES, ActorKind.COLLECTIVE, "all sides"),
        plain(ISRAELI_CIVILIANS, ActorKind.POPULATION, "Israeli civilians"),
        plain(COUNTRIES_IN_THE_REGION, ActorKind.COLLECTIVE, "several countries in the region"),
        plain(CIVILIAN_POPULATION, ActorKind.POPULATION, "the civilian population"),
        plain(AFP, ActorKind.MEDIA, "AFP"),
        plain(TASS, ActorKind.MEDIA, "TASS"),
        plain(KARPUKHIN, ActorKind.PERSON, "Sergei Karpukhin"),
        Actor.builder().id(KREMLIN_RU).kind(ActorKind.MEDIA).build(),
        plain(MOSCOW_TIMES, ActorKind.MEDIA, "The Moscow Times"),
        plain(ENCODERS, ActorKind.COLLECTIVE, "the encoders of this dossier"));
  }

  private static Actor iran() {
    return Actor.builder()
        .id(IRAN)
        .kind(ActorKind.STATE)
        .addNames(Name.of("Iran", "en"), Name.of("Tehran", "en"))
        .addCodes(Code.parse("iso3166:IRN"), Code.parse("wikidata:Q794"))
        .build();
  }

  private static Actor state(ActorId id, String name, String iso, String wikidata) {
    return Actor.builder()
        .id(id)
        .kind(ActorKind.STATE)
        .addNames(Name.of(name, "en"))
        .addCodes(Code.parse(iso), Code.parse(wikidata))
        .build();
  }

  private static Actor plain(ActorId id, ActorKind kind, String name) {
    return Actor.builder().id(id).kind(kind).addNames(Name.of(name, "en")).build();
  }

  /** The article: the agency's name and the paper's are on it, and it is one publication. */
  static Source article() {
    return Source.builder()
        .id(ARTICLE)
        .kind(SourceKind.ARTICLE)
        .publisher(MOSCOW_TIMES)
        .addContributors(
            new Contributor(AFP, ContributorRole.AUTHOR),
            new Contributor(AFP, ContributorRole.AGENCY),
            new Contributor(KARPUKHIN, ContributorRole.PHOTO),
            new Contributor(TASS, ContributorRole.PHOTO),
            new Contributor(KREMLIN_RU, ContributorRole.PHOTO))
        .title("Kremlin Calls for 'Restraint' After Iran Missile Attack on Israel")
        .url(
            "https://www.themoscowtimes.com/2024/10/02/"
                + "kremlin-calls-for-restraint-after-iran-missile-attack-on-israel-a86547")
        .published(When.on(ANCHOR))
        .anchor(ANCHOR)
        .language(Language.of("en"))
        .build();
  }

  /** The encoding: everything that the dossier has from its encoders and not from the article. */
  static Source encoding() {
    return Source.builder()
        .id(ENCODING)
        .kind(SourceKind.DATASET)
        .publisher(ENCODERS)
        .title("The reference article, assertion by assertion")
        .language(Language.of("en"))
        .build();
  }
}
