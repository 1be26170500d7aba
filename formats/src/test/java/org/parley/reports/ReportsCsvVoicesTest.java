package org.parley.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.attribution.Link;
import org.parley.claim.Claim;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.dossier.Dossier;
import org.parley.source.Derivation;
import org.parley.source.Source;
import org.parley.source.SourceId;

/** The claimant of a figure, and through whom it came. */
class ReportsCsvVoicesTest {
  private static final ReportsCsv CSV = ReportsCsv.withDefaults();
  private static final String HEADER =
      "event,measure,claimant,figure,flags,source,derived_from,publisher,speaks_for,via\n";

  /** Rows {@code claimant|figure|flags|source|derived_from|publisher|speaks_for|via}. */
  record Case(String name, String rows, ImmutableList<String> chains) {
    Case(String name, String rows, String... chains) {
      this(name, rows, ImmutableList.copyOf(chains));
    }

    String csv() {
      return rows.lines()
          .map(row -> "e,person+killed," + padded(row).replace('|', ',') + "\n")
          .collect(Collectors.joining("", HEADER, ""));
    }

    private static String padded(String row) {
      return row + "|".repeat(7 - CharMatcher.is('|').countIn(row));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> voices() {
    return Stream.of(
        new Case("a claimant", "x|1||||||", "speaker x"),
        new Case("a claimant in a source", "x|1||s||||", "speaker x, publisher in s"),
        new Case("and its publisher", "x|1||s||p||", "speaker x, publisher p in s"),
        new Case("the publisher itself", "p|1||s||p||", "publisher p in s"),
        new Case(
            "the publisher, given in another row",
            "p|1||s||||\nx|2||s||p||",
            "publisher p in s",
            "speaker x, publisher p in s"),
        new Case("a spokesman", "x|1|||||y|", "speaker x for y"),
        new Case(
            "a spokesman of the publisher", "x|1||s||y|y|", "speaker x for y, publisher y in s"),
        new Case(
            "relays, in their order",
            "x|1||s|||| b & a",
            "speaker x, relay b, relay a, publisher in s"),
        new Case(
            "the publisher, passed on by others",
            "p|1||s||p||a",
            "speaker p, relay a, publisher p in s"),
        new Case("two who speak together", "x & y|1|joint||||", "speaker x, speaker y"),
        new Case("one whose name has an ampersand", "x & y|1||||||", "speaker x & y"),
        new Case("an ampersand within a word", "AT&T & y|1|joint||||", "speaker AT&T, speaker y"),
        new Case(
            "two who speak for one", "x & y|1|joint||||z|", "speaker x for z, speaker y for z"),
        new Case("an unnamed one", "an official|1|unnamed||||", "speaker 'an official'"),
        new Case("an unnamed one for somebody", "a man|1|unnamed||||z|", "speaker 'a man' for z"),
        new Case(
            "two unnamed ones",
            "a man & a woman|1|final;unnamed;joint||||",
            "speaker 'a man', speaker 'a woman'"),
        new Case(
            "an unnamed one with the publisher's name",
            "p|1|unnamed|s||p||",
            "speaker 'p', publisher p in s"));
  }

  static Stream<Case> presumptions() {
    return Stream.of(
        new Case(
            "a copy of the figure",
            "x|1||s|||\np|1||t|s||",
            "speaker x, publisher in s",
            "publisher p in t, presumed"),
        new Case(
            "a copy of a copy",
            "x|1||s|||\np|1||t|s||\nq|1||u|t||",
            "speaker x, publisher in s",
            "publisher p in t, presumed",
            "publisher q in u, presumed"),
        new Case(
            "the words make no other figure",
            "x|1||s|||\np|\"1 \"\"one\"\"\"||t|s||",
            "speaker x, publisher in s",
            "publisher p in t, presumed"),
        new Case(
            "another figure",
            "x|1||s|||\np|~1||t|s||",
            "speaker x, publisher in s",
            "speaker p, publisher in t"),
        new Case(
            "the figure of a text that the next one derives from",
            "x|1||s|||\ny|2||t|s||\np|1||u|t||",
            "speaker x, publisher in s",
            "speaker y, publisher in t",
            "speaker p, publisher in u"),
        new Case(
            "words that give no number",
            "x|?many||s|||\np|?many||t|s||",
            "speaker x, publisher in s",
            "speaker p, publisher in t"),
        new Case(
            "one other figure is enough",
            "x|1||s|||\np|1||t|s||\np|2||t|||",
            "speaker x, publisher in s",
            "speaker p, publisher in t",
            "speaker p, publisher in t"),
        new Case(
            "one figure without a derivation is enough",
            "x|1||s|||\np|1||t|s||\np|3||||",
            "speaker x, publisher in s",
            "speaker p, publisher in t",
            "speaker p"),
        new Case(
            "an own count is enough",
            "x|1||s|||\np|1|own|t|s||",
            "speaker x, publisher in s",
            "speaker p, publisher in t, own"),
        new Case(
            "a claimant who is quoted by a known publisher",
            "x|1||s|||\np|1||t|s||\np|1||u|s|q|",
            "speaker x, publisher in s",
            "speaker p, publisher in t",
            "speaker p, publisher q in u"),
        new Case(
            "a publisher in one text, presumed in another",
            "x|1||s|||\np|1||t|s||\np|1||u|s|p|",
            "speaker x, publisher in s",
            "publisher p in t, presumed",
            "publisher p in u"),
        new Case(
            "a claimant with others, with a principal, or with a relay",
            "x|1||s|||\np & q|1|joint|t|s||\nr|1||t|||y|\nu|1||t||||v",
            "speaker x, publisher in s",
            "speaker p, speaker q, publisher in t",
            "speaker r for y, publisher in t",
            "speaker u, relay v, publisher in t"),
        new Case(
            "a relay of another figure may copy this one",
            "x|1||s|||\np|1||t|s||\nx|2||v||||p",
            "speaker x, publisher in s",
            "publisher p in t, presumed",
            "speaker x, relay p, publisher in v"),
        new Case(
            "a spokesman's principal gives a figure of their own",
            "x|1||s|||\np|1||t|s||\ny|2||v|||p|",
            "speaker x, publisher in s",
            "speaker p, publisher in t",
            "speaker y for p, publisher in v"),
        new Case(
            "as an earlier reading has flagged it",
            "p|1|publisher_presumed|t|||",
            "publisher p in t, presumed"));
  }

  @ParameterizedTest
  @MethodSource({"voices", "presumptions"})
  void readsWhoSaysItAndThroughWhom(Case example) {
    Dossier dossier = CSV.readText(example.csv()).orThrow();

    assertThat(dossier.claims().stream().map(ReportsCsvVoicesTest::chain))
        .containsExactlyElementsOf(example.chains());
  }

  @ParameterizedTest
  @MethodSource({"voices", "presumptions"})
  void writesThemAgain(Case example) {
    Dossier dossier = CSV.readText(example.csv()).orThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(CSV.write(dossier, out).notCarried()).isEmpty();
    assertThat(CSV.readText(out.toString(UTF_8)).orThrow()).isEqualTo(dossier);
  }

  private static String chain(Claim claim) {
    String chain =
        claim.attribution().orElseThrow().chain().stream()
            .map(ReportsCsvVoicesTest::link)
            .collect(Collectors.joining(", "));
    return chain
        + (claim.isOwnReporting() ? ", own" : "")
        + (claim.codes().contains(Code.parse("flag:publisher_presumed")) ? ", presumed" : "");
  }

  private static String link(Link link) {
    return link.role().name().toLowerCase(Locale.ROOT)
        + link.actor().map(actor -> " " + actor).orElse("")
        + link.descriptor().map(words -> " '" + words + "'").orElse("")
        + link.onBehalfOf().map(actor -> " for " + actor).orElse("")
        + link.source().map(source -> " in " + source).orElse("");
  }

  @Test
  void aPresumedPublisherIsNotOneOfTheSource() {
    Dossier dossier =
        read("event,measure,claimant,figure,source,derived_from", "e,a+b,x,1,s,", "e,a+b,p,1,t,s");

    assertThat(dossier.source(SourceId.of("t")).flatMap(Source::publisher)).isEmpty();
  }

  @Test
  void aDenialOfTheFigureIsNotACopyOfIt() {
    Dossier dossier =
        read(
            "event,measure,claimant,figure,stance,source,derived_from",
            "e,a+b,x,1,,s,",
            "e,a+b,p,1,denies,t,s");

    assertThat(dossier.claims().stream().map(ReportsCsvVoicesTest::chain))
        .containsExactly("speaker x, publisher in s", "speaker p, publisher in t");
  }

  @Test
  void anEarlierVersionOfATextIsNotCopied() {
    Dossier dossier =
        read(
            "event,measure,claimant,figure,source,derived_from,derivation",
            "e,a+b,x,1,s,,",
            "e,a+b,p,1,t,s,revises");

    assertThat(dossier.claims().stream().map(ReportsCsvVoicesTest::chain))
        .containsExactly("speaker x, publisher in s", "speaker p, publisher in t");
  }

  @Test
  void everybodyWhoIsNamedIsAnActor() {
    Dossier dossier =
        read(HEADER.strip(), "e,a+b,x & y,1,joint,s,,p,z,r", "e,a+b,a man,1,unnamed,s,,,,");

    assertThat(dossier.actors())
        .extracting(actor -> actor.id().value())
        .containsExactly("p", "r", "x", "y", "z");
  }

  @Test
  void theRoleIsThatOfThoseWhoseFigureItIs() {
    Dossier dossier =
        read(
            "event,measure,claimant,figure,role,speaks_for,flags",
            "e,a+b,x,1,target,,",
            "e,a+b,spokesman,1,perpetrator,y,",
            "e,a+b,v & w,1,independent,,joint",
            "e,a+b,an official,1,victim,,unnamed");

    assertThat(dossier.events().get(0).participants())
        .extracting(part -> part.actor() + " " + part.role().word())
        .containsExactly("v OBSERVER", "w OBSERVER", "x TARGET", "y INITIATOR");
  }

  @ParameterizedTest
  @MethodSource("stances")
  void readsAndWritesAStance(String word, Stance stance) {
    String csv = "event,measure,claimant,figure,stance\ne,a+b,x,1," + word + "\n";
    Claim claim = CSV.readText(csv).orThrow().claims().get(0);

    assertThat(claim.stance()).contains(stance);
    assertThat(written(csv)).contains("," + word + "\n");
  }

  static Stream<Arguments> stances() {
    return ReportStance.WORDS.meanings().entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @Test
  void aBlankStanceIsNotRecorded() {
    Dossier dossier = read("event,measure,claimant,figure,stance", "e,a+b,x,1,");

    assertThat(dossier.claims().get(0).stance()).isEmpty();
  }

  @Test
  void aBlankDerivationIsWhatAnotherRowSays() {
    Dossier dossier =
        read(
            "event,measure,claimant,figure,source,derived_from,derivation",
            "e,a+b,x,1,s,r,",
            "e,a+b,x,2,s,r,translates",
            "e,a+b,x,3,s,q,");

    assertThat(dossier.source(SourceId.of("s")).orElseThrow().derivedFrom())
        .extracting(Derivation::toString)
        .containsExactly(
            "Derivation[source=q, kind=QUOTES]", "Derivation[source=r, kind=TRANSLATES]");
  }

  @Test
  void writesOnlyTheRareColumnsThatAreUsed() {
    String csv =
        """
        event,measure,claimant,role,figure,source,derived_from,stated_on,published,reliability,\
        credibility,people,flags,id,revises,revision,publisher,stance,derivation,withdrawn_on,words,\
        place
        e,a+b,x & y,,>=180,t,s,,2024-10-02,,,,final;own;joint,a,,,p,probable,abridges,2024-10-05,\
        at least 180,Kyiv
        """;

    assertThat(written(csv)).isEqualTo(csv);
  }

  private static Dossier read(String... lines) {
    return CSV.readText(String.join("\n", lines)).orThrow();
  }

  private static String written(String csv) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CSV.write(CSV.readText(csv).orThrow(), out);
    return out.toString(UTF_8);
  }
}
