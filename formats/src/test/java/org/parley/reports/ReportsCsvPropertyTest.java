package org.parley.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.parley.TextArbitraries;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;
import org.parley.input.InvalidInputException;

class ReportsCsvPropertyTest {
  private static final String HEADER =
      "event,measure,claimant,flags,figure,role,source,derived_from,publisher,stated_on,published,"
          + "people,id,revises,stance,speaks_for,via,derivation,withdrawn_on,words";
  private static final ReportsCsv CSV = ReportsCsv.withDefaults();

  @Property
  void anyTextIsADossierOrRefused(@ForAll("texts") String text) {
    dossier(() -> CSV.readText(text).orThrow());
  }

  @Property
  void anyBytesAreADossierOrRefused(@ForAll byte[] bytes) {
    dossier(() -> CSV.read(new ByteArrayInputStream(bytes)).orThrow());
  }

  @Property
  void brokenBytesAreADossierOrRefused(
      @ForAll("files") String csv, @ForAll @Size(max = 3) byte[] broken, @ForAll int place) {
    byte[] bytes = csv.getBytes(UTF_8);
    int at = Math.floorMod(place, bytes.length);
    System.arraycopy(broken, 0, bytes, at, Math.min(broken.length, bytes.length - at));

    dossier(() -> CSV.read(new ByteArrayInputStream(bytes)).orThrow());
  }

  @Property
  void theBytesOfATextSayTheSame(@ForAll("files") String csv) {
    assertThat(dossier(() -> CSV.read(new ByteArrayInputStream(csv.getBytes(UTF_8))).orThrow()))
        .isEqualTo(dossier(() -> CSV.readText(csv).orThrow()));
  }

  @Property
  void readsWhatItWrites(@ForAll("files") String csv) {
    dossier(() -> CSV.readText(csv).orThrow())
        .ifPresent(
            dossier -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              assertThat(CSV.write(dossier, out).notCarried()).isEmpty();
              assertThat(CSV.readText(out.toString(UTF_8)).orThrow()).isEqualTo(dossier);
            });
  }

  @Property
  void orderOfRowsDoesNotMatter(@ForAll("rows") List<String> rows, @ForAll Random random) {
    List<String> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);

    assertThat(sorted(shuffled)).isEqualTo(sorted(rows));
  }

  private static Optional<Dossier> sorted(List<String> rows) {
    return dossier(() -> CSV.readText(file(rows)).orThrow())
        .map(
            dossier ->
                Dossier.builder()
                    .addAllActors(dossier.actors())
                    .addAllSources(dossier.sources())
                    .addAllEvents(dossier.events())
                    .addAllClaims(
                        ImmutableList.sortedCopyOf(
                            Comparator.comparing((Claim claim) -> claim.id().value()),
                            dossier.claims()))
                    .build());
  }

  @Property
  void everyRowIsAClaim(@ForAll("rows") List<String> rows) {
    dossier(() -> CSV.readText(file(rows)).orThrow())
        .ifPresent(dossier -> assertThat(dossier.claims()).hasSameSizeAs(rows));
  }

  @Property
  void keepsEveryTextOfAColumnItDoesNotKnow(@ForAll("notes") String note) {
    String cell = "\"" + note.replace("\"", "\"\"") + "\"";
    Dossier dossier =
        CSV.readText("event,measure,claimant,figure,note\ne,a+b,x,1," + cell + "\r\n").orThrow();

    assertThat(dossier.claims().get(0).extensions().text("note")).contains(note);
  }

  /** Anything but an {@link InvalidInputException} passes through and fails the property. */
  private static Optional<Dossier> dossier(Supplier<Dossier> read) {
    try {
      return Optional.of(read.get());
    } catch (InvalidInputException e) {
      assertThat(e.problems()).isNotEmpty();
      assertThat(String.valueOf(e.getMessage()).lines())
          .hasSize(e.problems().size() + (e.more() > 0 ? 1 : 0))
          .allMatch(line -> line.startsWith("line ") || line.startsWith("and "));
      return Optional.empty();
    }
  }

  private static String file(List<String> rows) {
    return Stream.concat(Stream.of(HEADER), rows.stream()).collect(Collectors.joining("\n"));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> random = TextArbitraries.random();
    return Arbitraries.oneOf(
        random, random.map(text -> HEADER + "\n" + text), TextArbitraries.nearly(files()));
  }

  @Provide
  Arbitrary<String> files() {
    return rows().map(ReportsCsvPropertyTest::file);
  }

  @Provide
  Arbitrary<String> notes() {
    CharMatcher space =
        CharMatcher.whitespace().or(CharMatcher.forPredicate(Character::isWhitespace));
    return TextArbitraries.random().map(space::trimFrom).filter(text -> !text.isEmpty());
  }

  /** Rows about few things, so that they meet; few are wrong alone, and some together. */
  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<String> said =
        Combinators.combine(
                Arbitraries.of("e", "f"),
                Arbitraries.of("a+b", "a+b", "a+c"),
                Arbitraries.of(
                    "x,", "x,", "y,", "y,", "y,own", "x & y,", "x & y,joint", "x,unnamed"),
                Arbitraries.of("1", "1", "~2", "3..4", "?"))
            .as((event, measure, claimant, figure) -> csv(event, measure, claimant, figure));
    Arbitrary<String> source =
        Arbitraries.of(",,", ",,", "s,,", "s,t,", "s,t,", "t,,", "t,,x", "u,t,", "u,s,y");
    Arbitrary<String> day =
        Arbitraries.of("", "2024-10-01", "2024-10-02", "2024-10-03", "2024-10", "2024-10-02/..");
    Arbitrary<String> last = Arbitraries.of(",,", ",,", "civilian,,", ",i,", ",j,", ",k,i", ",,i");
    return Combinators.combine(
            said, Arbitraries.of("", "party", "ally", "independent"), source, day, last, rare())
        .as(ReportsCsvPropertyTest::row)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static Arbitrary<String> rare() {
    return Combinators.combine(
            Arbitraries.of("", "", "certain", "possible", "denies"),
            Arbitraries.of("", "", "", "y", "z"),
            Arbitraries.of("", "", "", "y", "z & y"),
            Arbitraries.of("", "", "", "some"))
        .as((stance, principal, via, words) -> csv(stance, principal, via, "", "", words));
  }

  private static String row(
      String said, String role, String source, String day, String last, String rare) {
    boolean derived = source.startsWith("u,");
    String[] cells = rare.split(",", -1);
    cells[3] = source.startsWith("u,t,") ? "translates" : "";
    cells[4] = derived ? "2025-06-01" : "";
    String fitting = derived ? said : said.replace(",own,", ",,");
    return csv(fitting, role, source, day, derived ? "2025" : "", last, csv(cells));
  }

  private static String csv(String... cells) {
    return String.join(",", cells);
  }
}
