package org.parley.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Code;
import org.parley.code.Credibility;
import org.parley.code.Reliability;
import org.parley.csv.CsvLimits;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.input.InputLocation;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantity;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.When;

class ReportsCsvTest {
  private static final Path BAD = Path.of("src", "test", "resources", "reports", "bad");
  private static final ReportsCsv CSV = ReportsCsv.withDefaults();

  static List<String> bad() throws IOException {
    try (Stream<Path> files = Files.list(BAD)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .map(name -> name.substring(0, name.length() - ".csv".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  void refusesABadFileWithAllThatIsWrong(String name) throws IOException {
    String message = Files.readString(BAD.resolve(name + ".txt"));

    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> CSV.read(BAD.resolve(name + ".csv")).orThrow())
        .satisfies(e -> assertThat(e.getMessage() + "\n").isEqualTo(message))
        .satisfies(e -> assertThat(e.problems()).hasSize((int) message.lines().count()))
        .satisfies(e -> assertThat(e.more()).isZero());
  }

  @Test
  void tellsThePlaceOfAProblemInParts() {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(
            () -> CSV.readText("event,measure,claimant,figure\n,a+b,IDF,1\ne,a+b\n").orThrow())
        .satisfies(
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        Problem.of(InputLocation.line(2).withColumn("event"), "must not be empty"),
                        Problem.of(
                            InputLocation.line(3), "the row has 2 cells, and the header 4")));
  }

  @Test
  void readsAFullRow() {
    Dossier dossier =
        CSV.readText(
                """
            event,measure,claimant,role,figure,source,derived_from,stated_on,published,reliability,\
            credibility,people,flags,id,place
            attack,missile+launched@ISR,IDF,target,~180,https://a.example/1,AFP,2024-10-01,\
            2024-10-02,B,2,combatant,final;corroborated,idf-1,"Tel Aviv, Israel"
            """)
            .orThrow();

    Source page =
        Source.builder()
            .id(SourceId.of("https://a.example/1"))
            .kind(SourceKind.UNKNOWN)
            .url("https://a.example/1")
            .published(When.of("2024-10-02"))
            .reliability(Reliability.B)
            .addDerivedFrom(new Derivation(SourceId.of("AFP"), DerivationKind.QUOTES))
            .build();
    Source afp = Source.builder().id(SourceId.of("AFP")).kind(SourceKind.UNKNOWN).build();
    Claim claim =
        Claim.builder()
            .id(ClaimId.of("idf-1"))
            .proposition(
                new Measurement(
                    EventId.of("attack"),
                    Measure.parse("missile+launched@ISR"),
                    Quantity.about(180)))
            .attribution(
                Attribution.of(
                    Link.of(ActorId.of("IDF"), LinkRole.SPEAKER),
                    Link.builder().role(LinkRole.PUBLISHER).source(page.id()).build()))
            .madeAt(When.of("2024-10-01"))
            .credibility(Credibility.PROBABLY_TRUE)
            .addCodes(
                Code.parse("people:combatant"),
                Code.parse("flag:final"),
                Code.parse("flag:corroborated"))
            .build();
    assertThat(dossier)
        .isEqualTo(
            Dossier.builder()
                .addActors(Actor.of("IDF", ActorKind.UNKNOWN, "IDF"))
                .addSources(afp, page)
                .addEvents(
                    Event.builder()
                        .id(EventId.of("attack"))
                        .name("attack")
                        .status(EventStatus.ACTUAL)
                        .addParticipants(
                            new Participation(ActorId.of("IDF"), ParticipantRole.TARGET))
                        .build())
                .addClaims(
                    claim.withExtensions(
                        claim
                            .extensions()
                            .withText("role", "target")
                            .withText("place", "Tel Aviv, Israel")))
                .build());
  }

  @Test
  void readsTheLeastThatARowCanSay() {
    Dossier dossier = CSV.readText("figure,claimant,measure,event\n180,IDF,a+b,attack").orThrow();

    Claim claim = onlyClaim(dossier);
    assertThat(claim.attribution()).contains(Attribution.of(ActorId.of("IDF")));
    assertThat(claim.extensions().isEmpty()).isTrue();
    assertThat(dossier.sources()).isEmpty();
    assertThat(dossier.events().get(0).participants()).isEmpty();
  }

  @Test
  void aHeaderAloneIsAnEmptyDossier() {
    assertThat(CSV.readText("event,measure,claimant,figure").orThrow())
        .isEqualTo(Dossier.builder().build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesMayEndInAnyWay(String end) {
    String csv =
        "\ufeff"
            + end
            + " event , measure,claimant,figure"
            + end
            + end
            + "  , ,,"
            + end
            + "attack, a+b\t, \"the \"\"IDF\"\", they say\" ,\u00a0180 "
            + end
            + " "
            + end;

    for (Dossier dossier : read(csv)) {
      assertThat(dossier.actors())
          .containsExactly(
              Actor.of("the \"IDF\", they say", ActorKind.UNKNOWN, "the \"IDF\", they say"));
      assertThat(figure(onlyClaim(dossier))).isEqualTo("180");
    }
  }

  private static List<Dossier> read(String csv) {
    return List.of(
        CSV.readText(csv).orThrow(),
        CSV.read(new ByteArrayInputStream(csv.getBytes(UTF_8))).orThrow());
  }

  /** The parser's own count is wrong if a CRLF in a cell is split between its buffers. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsTheLinesWithinLongCells(String end) {
    String cell = "\"" + ("note" + end).repeat(5000) + "\"";
    String csv =
        String.join(
            end, "event,measure,claimant,figure,note", "attack,a+b,IDF,180," + cell, "a,a+b,b,x,");

    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> CSV.readText(csv).orThrow())
        .satisfies(e -> assertThat(e.problems().get(0).location().line()).hasValue(5003));
  }

  @Test
  void keepsACellWithItsLineBreaksAndQuotes() {
    Dossier dossier =
        CSV.readText("event,measure,claimant,figure,a/b~c\ne,a+b,x,1,\"one,\r\n\"\"two\"\"\n\"")
            .orThrow();

    assertThat(onlyClaim(dossier).extensions().text("a/b~c")).contains("one,\r\n\"two\"");
  }

  @Test
  void movesColumnsOutOfTheWayOfTheMembersOfAClaim() {
    Dossier dossier =
        CSV.readText("event,measure,claimant,figure,statement,csv.statement\ne,a+b,x,1,one,two")
            .orThrow();

    Claim claim = onlyClaim(dossier);
    assertThat(claim.extensions().text("csv.statement")).contains("one");
    assertThat(claim.extensions().text("csv.csv.statement")).contains("two");
    assertThat(claim.extensions().text("statement")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aRoleIsAPartInTheEventOrNone(ReportRole role) {
    Dossier dossier =
        CSV.readText("event,measure,claimant,figure,role\ne,a+b,x,1," + role.word()).orThrow();

    assertThat(dossier.events().get(0).participants())
        .extracting(Participation::role)
        .containsExactlyElementsOf(role.participation().stream().toList());
    assertThat(onlyClaim(dossier).extensions().text("role")).contains(role.word());
    assertThat(ReportRole.ofWord(role.word())).isEqualTo(role);
  }

  @Test
  void refusesAWordThatIsNoRole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportRole.ofWord("PARTY"))
        .withMessage(
            "must be one of party, perpetrator, target, victim, ally, organiser, partisan,"
                + " official, witness, independent, media, ngo, intergovernmental, court, scholar,"
                + " survey, third_state, got 'PARTY'");
  }

  @Test
  void aClaimantMayHaveSeveralPartsAndDifferentOnesElsewhere() {
    Dossier dossier =
        CSV.readText(
                """
            event,measure,claimant,figure,role
            e,a+b,x,1,victim
            e,a+b,x,1,media
            e,a+b,x,2,target
            e,a+b,w,2,target
            e,a+b,x,3,victim
            d,a+b,x,3,perpetrator
            """)
            .orThrow();

    assertThat(dossier.events())
        .extracting(event -> event.participants().toString())
        .containsExactly(
            "[Participation[actor=x, role=INITIATOR]]",
            "[Participation[actor=w, role=TARGET], Participation[actor=x, role=TARGET],"
                + " Participation[actor=x, role=VICTIM]]");
  }

  @Test
  void theRowsOfASourceCompleteOneAnother() {
    Dossier dossier =
        CSV.readText(
                """
            event,measure,claimant,figure,source,derived_from,published,reliability
            e,a+b,x,1,b,,,
            e,a+b,x,2,b,a,2024-10,
            e,a+b,x,3,b,c,,F
            e,a+b,x,4,b,a,2024-10,F
            """)
            .orThrow();

    assertThat(dossier.sources())
        .extracting(source -> source.id().value())
        .containsExactly("a", "b", "c");
    Source source = dossier.source(SourceId.of("b")).orElseThrow();
    assertThat(source.published()).contains(When.of("2024-10"));
    assertThat(source.reliability()).contains(Reliability.F);
    assertThat(source.derivedFrom())
        .containsExactly(
            new Derivation(SourceId.of("a"), DerivationKind.QUOTES),
            new Derivation(SourceId.of("c"), DerivationKind.QUOTES));
    assertThat(source.url()).isEmpty();
  }

  @Test
  void makesIdsOfWhatTheRowsSay() {
    String one = "event,measure,claimant,figure,note\ne,a+b,x,1,\ne,a+b,x,1,n\n e,a+b,x,1,\n";
    String other = "note,place,figure,claimant,measure,event\n,,1,x,a+b,e\n";

    assertThat(ids(CSV.readText(one).orThrow()))
        .containsExactly("r-e06d6e6f4c49", "r-9116e4085c3d", "r-e06d6e6f4c49-2");
    assertThat(ids(CSV.readText(other).orThrow())).containsExactly("r-e06d6e6f4c49");
  }

  @Test
  void leavesMadeIdsToTheRowsThatHaveThemWritten() {
    String made = ids(CSV.readText("event,measure,claimant,figure\ne,a+b,x,1\n").orThrow()).get(0);
    String csv =
        "id,event,measure,claimant,figure\n,e,a+b,x,1\n,e,a+b,x,1\n"
            + (made + "-2,e,a+b,y,1\n" + made + ",e,a+b,z,1\n");

    assertThat(ids(CSV.readText(csv).orThrow()))
        .containsExactly(made + "-3", made + "-4", made + "-2", made);
  }

  @Test
  void refusesLongCellsAndManyRows() {
    ReportsCsv small = CSV.with(CsvLimits.withDefaults().withCellLength(100).withRows(2));
    String header = "event,measure,claimant,figure\n";
    String row = "e,a+b," + "x".repeat(100) + ",1\n\n";

    assertThat(small.readText(header + row + row).orThrow().claims()).hasSize(2);
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> small.readText(header + row + row + row).orThrow())
        .withMessage("line 6: the file has more than 2 rows");
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(
            () -> small.readText(header + row + "e,a+b,\"" + "x\n".repeat(51) + "\",1").orThrow())
        .withMessage("line 4: a cell has more than 100 characters; nothing from here on was read");
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(
            () -> small.readText(header + row + "e,a+b," + "x".repeat(100_000) + ",1").orThrow())
        .withMessage("line 4: a cell has more than 100 characters; nothing from here on was read");
  }

  @Test
  void limitsAllowSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvLimits.withDefaults().withRows(0))
        .withMessage("rows must be at least 1, got rows=0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvLimits.withDefaults().withCellLength(0))
        .withMessage("cellLength must be at least 1, got cellLength=0");
    assertThat(CsvLimits.withDefaults()).isEqualTo(new CsvLimits(1_000_000, 10_000_000, 1_000));
  }

  @Test
  void namesAThousandProblemsAndCountsTheRest() {
    String csv = "event,measure,claimant,figure\n" + "e,a+b,x,\n".repeat(1234);

    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> CSV.readText(csv).orThrow())
        .satisfies(e -> assertThat(e.problems()).hasSize(1000))
        .satisfies(e -> assertThat(e.more()).isEqualTo(234))
        .withMessageEndingWith("line 1001, column figure: must not be empty\nand 234 more");
  }

  @Test
  void leavesTheStreamOpen() {
    InputStream in =
        new ByteArrayInputStream("event,measure,claimant,figure".getBytes(UTF_8)) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    assertThat(CSV.read(in).orThrow().claims()).isEmpty();
  }

  @Test
  void tellsThatAFileCannotBeRead() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> CSV.read(Path.of("no-such-file.csv")).orThrow())
        .withCauseExactlyInstanceOf(NoSuchFileException.class);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> CSV.read(broken()).orThrow())
        .withMessage("java.io.IOException: the disk is gone");
  }

  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("the disk is gone");
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return read();
      }
    };
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> CSV.readText(null).orThrow());
    assertThatNullPointerException().isThrownBy(() -> CSV.read((Path) null).orThrow());
    assertThatNullPointerException().isThrownBy(() -> CSV.read((InputStream) null).orThrow());
    assertThatNullPointerException().isThrownBy(() -> CSV.with((CsvLimits) null));
  }

  private static Claim onlyClaim(Dossier dossier) {
    assertThat(dossier.claims()).hasSize(1);
    return dossier.claims().get(0);
  }

  private static String figure(Claim claim) {
    return ((Measurement) claim.proposition()).quantity().toString();
  }

  private static ImmutableList<String> ids(Dossier dossier) {
    return dossier.claims().stream()
        .map(claim -> claim.id().value())
        .collect(ImmutableList.toImmutableList());
  }
}
