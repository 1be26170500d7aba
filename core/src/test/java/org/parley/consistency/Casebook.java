package org.parley.consistency;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.actor.ActorId;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.dossier.Dossier;
import org.parley.dossier.Newsroom;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.explanation.English;
import org.parley.proposition.ActorRelation;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Responsibility;
import org.parley.quantity.Quantity;
import org.parley.quantity.Reading;
import org.parley.quantity.Rounding;
import org.parley.quantity.phrase.Lexicon;
import org.parley.time.When;

/**
 * Named cases in a text file, each with its findings.
 *
 * <pre>
 * # More intercepted than launched
 * a iran says 180 missile+launched on 2024-10-01
 * b israel says 190 missile+intercepted on 2024-10-02 in afp
 * &gt; CLASH (b a). Attack, …
 * </pre>
 *
 * <p>A claim is its id, its claimant, what they say ({@code says} or {@code denies} a quantity and
 * a measure, {@code says happened}, {@code says by iran}), and then pairs of a word and a value:
 * {@code on} a day, {@code in} a source, {@code updates}, {@code corrects}, {@code retracts} or
 * {@code confirms} a claim, {@code as} a stance. A claimant in brackets is only described. Other
 * lines begin with {@code !}: {@code event} and its date, {@code status}, {@code asof}, {@code
 * tolerance}, {@code lexicon}, {@code rounded}, {@code published} a source and a day, {@code same}
 * two actors.
 */
final class Casebook {
  static final EventId EVENT = EventId.of("attack");

  private static final Path FOLDER = Path.of("src/test/resources/consistency");
  private static final ImmutableMap<String, RevisionKind> REVISIONS =
      Arrays.stream(RevisionKind.values())
          .collect(ImmutableMap.toImmutableMap(k -> k.name().toLowerCase(Locale.ROOT), k -> k));

  private Casebook() {}

  /** A case of a book. */
  record Case(String name, List<String> lines) {
    String found() {
      return new Reader(lines)
          .findings().stream()
              .map(finding -> "> " + line(finding) + "\n")
              .collect(Collectors.joining());
    }

    private static String line(Finding finding) {
      return finding.severity()
          + finding.claims().stream()
              .map(claim -> claim.value())
              .collect(Collectors.joining(" ", " (", "). "))
          + English.of(finding);
    }

    String written() {
      return "# " + name + "\n" + given() + found();
    }

    String given() {
      return lines.stream()
          .filter(line -> !line.startsWith(">"))
          .map(line -> line + "\n")
          .collect(Collectors.joining());
    }

    String expected() {
      return lines.stream()
          .filter(line -> line.startsWith(">"))
          .map(line -> line + "\n")
          .collect(Collectors.joining());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> open(String book) throws IOException {
    Path file = FOLDER.resolve(book + ".txt");
    List<Case> cases = read(file);
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(file, cases.stream().map(Case::written).collect(Collectors.joining("\n")));
      return read(file);
    }
    return cases;
  }

  private static List<Case> read(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String text : Splitter.on("# ").omitEmptyStrings().split(Files.readString(file))) {
      List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
      cases.add(new Case(lines.get(0), lines.subList(1, lines.size())));
    }
    return cases;
  }

  /** Reads the lines of a case. */
  static final class Reader {
    private final Newsroom newsroom = Newsroom.onTheAttack();
    private Optional<When> when = Optional.of(When.of("2024-10-01"));
    private EventStatus status = EventStatus.ACTUAL;
    private Reading reading = Reading.strict();
    private ConsistencyCheck check = ConsistencyCheck.withDefaults();

    Reader(List<String> lines) {
      for (String line : lines) {
        List<String> words = Splitter.on(' ').splitToList(line);
        if (words.get(0).startsWith("!")) {
          set(words.get(0).substring(1), words.subList(1, words.size()));
        } else if (!line.startsWith(">")) {
          claim(words);
        }
      }
    }

    List<Finding> findings() {
      return check.with(reading).check(dossier());
    }

    Dossier dossier() {
      Dossier dossier = newsroom.dossier();
      return Dossier.builder()
          .addAllActors(dossier.actors())
          .addAllSources(dossier.sources())
          .addEvents(event())
          .addAllClaims(dossier.claims())
          .build();
    }

    private Event event() {
      return Event.builder().id(EVENT).name("Attack").status(status).when(when).build();
    }

    private void set(String name, List<String> values) {
      switch (name) {
        case "event" -> when = values.stream().findFirst().map(When::of);
        case "status" -> status = EventStatus.of(values.get(0));
        case "asof" -> check = check.asOf(LocalDate.parse(values.get(0)));
        case "tolerance" -> reading = reading.withTolerancePercent(Long.parseLong(values.get(0)));
        case "lexicon" -> reading = reading.with(Lexicon.byId(values.get(0)).orElseThrow());
        case "rounded" -> reading = reading.with(Rounding.HALF_UNIT);
        case "published" -> newsroom.published(values.get(1), values.get(0));
        case "same" -> newsroom.link("same", values.get(0), ActorRelation.SAME_AS, values.get(1));
        default -> throw new IllegalArgumentException(name);
      }
    }

    private void claim(List<String> words) {
      Newsroom.Draft draft = speaker(newsroom.claim(words.get(0)), words.get(1));
      if (words.get(2).equals("denies")) {
        draft.holding(Stance.CERTAINLY_NOT);
      }
      int said = words.get(3).equals("happened") ? 4 : 5;
      for (List<String> pair : Iterables.partition(words.subList(said, words.size()), 2)) {
        add(draft, pair.get(0), pair.get(1));
      }
      draft.says(proposition(words.get(3), words.get(said - 1)));
    }

    private static Newsroom.Draft speaker(Newsroom.Draft draft, String claimant) {
      return claimant.startsWith("[")
          ? draft.bySomebody(claimant.substring(1, claimant.length() - 1))
          : draft.by(claimant);
    }

    private static void add(Newsroom.Draft draft, String word, String value) {
      switch (word) {
        case "on" -> draft.on(value);
        case "in" -> draft.in(value);
        case "as" -> draft.holding(Stance.valueOf(value));
        default -> draft.revising(Optional.ofNullable(REVISIONS.get(word)).orElseThrow(), value);
      }
    }

    private static Proposition proposition(String what, String of) {
      return switch (what) {
        case "happened" -> new Occurrence(EVENT);
        case "by" -> new Responsibility(EVENT, ActorId.of(of), ParticipantRole.INITIATOR);
        default ->
            new Measurement(EVENT, Measure.parse(of), Quantity.parse(what.replace('_', ' ')));
      };
    }
  }
}
