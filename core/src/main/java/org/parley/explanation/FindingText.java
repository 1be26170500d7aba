package org.parley.explanation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.consistency.Finding;
import org.parley.consistency.Severity;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.event.Event;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Reading;
import org.parley.quantity.Unit;
import org.parley.reconcile.ReadPosition;
import org.parley.text.ShownName;

/**
 * A finding in a few sentences.
 *
 * @param phrases the phrases of a vocabulary
 */
record FindingText(VocabularyPhrases phrases) implements Finding.Cases<String> {
  /** How many are named beside the first. */
  private static final int NAMED = 10;

  /** "Missile attack on Israel, 2024-10-01: ". */
  private static String on(Event event) {
    return ShownName.of(event.name())
        + event.when().map(when -> ", " + Phrases.time(when)).orElse("")
        + ": ";
  }

  private static Answer.Amount amount(ReadPosition read) {
    return read.amount().orElseThrow();
  }

  private static Measure measure(ReadPosition read) {
    return amount(read).measure();
  }

  /** "190 missiles were intercepted (2024-10-02)". */
  private String figure(ReadPosition read) {
    String said =
        isSentence(read)
            ? phrases.sentence(amount(read))
            : Phrases.answer(amount(read)) + " for the " + phrases.counted(measure(read));
    return said + when(read);
  }

  /** Whether it is said as a sentence; words are quoted alone. */
  private static boolean isSentence(ReadPosition read) {
    return amount(read).quantity().quantifier() != Quantifier.UNSPECIFIED;
  }

  /** "190 (2024-10-02)". */
  private static String number(ReadPosition read) {
    return Phrases.answer(amount(read)) + when(read);
  }

  /** " (read as 180.5 to 199.5, 2024-10-02)"; empty if nothing is known. */
  private static String when(ReadPosition read) {
    return inBrackets(Stream.concat(reading(read).stream(), day(read.position()).stream()));
  }

  /** " (2024-10-02, through AFP)". */
  private static String whence(ReadPosition read) {
    ImmutableSet<String> via = read.position().via();
    Stream<String> through =
        via.isEmpty() ? Stream.of() : Stream.of("through " + Phrases.names(via));
    return inBrackets(
        Stream.concat(
            Stream.concat(reading(read).stream(), day(read.position()).stream()), through));
  }

  private static String inBrackets(Stream<String> parts) {
    String text = parts.collect(Collectors.joining(", "));
    return text.isEmpty() ? "" : " (" + text + ")";
  }

  /** How a figure was read, where that is not as it was said. */
  private static Optional<String> reading(ReadPosition read) {
    Optional<Range<BigDecimal>> said =
        read.amount().flatMap(amount -> amount.quantity().interval(Reading.strict()));
    return read.interval()
        .filter(range -> !said.equals(read.interval()))
        .map(range -> "read as " + Phrases.span(range));
  }

  /**
   * The day as it was said, where all the reports have one; "published 2024-10-02" for want of it.
   */
  private static Optional<String> day(Position position) {
    List<String> said =
        position.reports().stream()
            .flatMap(report -> report.said().stream())
            .map(Phrases::time)
            .distinct()
            .toList();
    return said.size() == 1
        ? Optional.of(said.get(0))
        : position.time().map(when -> (said.isEmpty() ? "published " : "") + Phrases.time(when));
  }

  /** "Israel"; if the same claimant spoke before, "Israel itself". */
  private static String claimant(ReadPosition read, ReadPosition before, boolean same) {
    if (!same) {
      return claimant(read);
    }
    return claimant(read)
        + (claimant(read).equals(claimant(before)) ? " itself" : " (the same actor)");
  }

  private static String claimant(ReadPosition read) {
    return Phrases.claimant(read.position());
  }

  /** "Israel says 190 missiles were intercepted, but Iran says 180 missiles were launched". */
  private String both(ReadPosition part, ReadPosition whole, boolean same, String joined) {
    return claimant(part)
        + says(part)
        + figure(part)
        + joined
        + claimant(whole, part, same)
        + says(whole)
        + figure(whole);
  }

  private String says(ReadPosition read) {
    return phrases.isPlural(read.position()) ? " say " : " says ";
  }

  @Override
  public String partExceedsWhole(Finding.PartExceedsWhole finding) {
    ReadPosition part = finding.parts().get(0);
    ReadPosition whole = finding.wholes().get(0);
    String others =
        and(others(finding.parts(), "of the part"), others(finding.wholes(), "of the whole"));
    return "%s%s. %s%s"
        .formatted(
            on(finding.event()),
            both(part, whole, finding.isOfOneOrigin(), ", but "),
            tooMany(finding.gap(), part),
            theSameGoesFor(others));
  }

  private static String tooMany(Optional<BigDecimal> gap, ReadPosition part) {
    return gap.filter(number -> number.signum() > 0)
            .map(number -> "That is " + with(number, part) + " more than the total; ")
            .orElse("The part exceeds the whole; ")
        + "one of the figures must be wrong.";
  }

  /** "10", "10 households". */
  private static String with(BigDecimal number, ReadPosition like) {
    Unit unit = amount(like).quantity().unit();
    return Phrases.number(number) + (unit.inEnglish().isEmpty() ? "" : " " + unit.inEnglish());
  }

  /** "the figure of the whole by Oman (185)", for all but the first. */
  private static String others(List<ReadPosition> figures, String side) {
    List<String> names =
        figures.stream()
            .skip(1)
            .limit(NAMED)
            .map(read -> claimant(read) + " (" + Phrases.answer(amount(read)) + ")")
            .collect(Collectors.toCollection(ArrayList::new));
    if (figures.size() - 1 > NAMED) {
      names.add(Phrases.count(figures.size() - 1 - NAMED, "other"));
    }
    return names.isEmpty()
        ? ""
        : (names.size() == 1 ? "the figure " : "the figures ")
            + side
            + " by "
            + Phrases.list(names);
  }

  private static String theSameGoesFor(String others) {
    return others.isEmpty() ? "" : " The same goes for " + others + ".";
  }

  private static String and(String one, String other) {
    return one + (one.isEmpty() || other.isEmpty() ? "" : " and ") + other;
  }

  @Override
  public String holdsOnlyIf(Finding.HoldsOnlyIf finding) {
    String part =
        finding.partAtMost().map(n -> "the part is at most " + with(n, finding.part())).orElse("");
    String whole =
        finding
            .wholeAtLeast()
            .map(n -> "the whole is at least " + with(n, finding.part()))
            .orElse("");
    String said = both(finding.part(), finding.whole(), finding.isOfOneOrigin(), ", and ");
    return "%s%s: both can be right only if %s."
        .formatted(on(finding.event()), said, and(part, whole));
  }

  @Override
  public String sumExceedsWhole(Finding.SumExceedsWhole finding) {
    ReadPosition first = finding.parts().get(0);
    ReadPosition whole = finding.wholes().get(0);
    boolean same = finding.isOfOneOrigin();
    return "%s%s%s%s. These parts exclude one another and add up to at least %s. %s%s%s. %s%s"
        .formatted(
            on(finding.event()),
            claimant(first),
            says(first),
            Phrases.list(finding.parts().stream().map(this::figure).toList()),
            with(finding.sum(), first),
            claimant(whole, first, same),
            says(whole),
            figure(whole),
            same
                ? tooMany(finding.gap(), first)
                : "That is %s less; %s itself gives no total."
                    .formatted(with(finding.gap().orElseThrow(), first), claimant(first)),
            theSameGoesFor(others(finding.wholes(), "of the whole")));
  }

  @Override
  public String fallingToll(Finding.FallingToll finding) {
    boolean same = measure(finding.earlier()).equals(measure(finding.later()));
    return ("%s%s%s%s, and later %s. Such a count cannot fall: the later figure may be a"
            + " correction, but %s.")
        .formatted(
            on(finding.event()),
            claimant(finding.earlier()),
            says(finding.earlier()),
            figure(finding.earlier()),
            same ? number(finding.later()) : figure(finding.later()),
            finding.isUpdate()
                ? "it is marked as an update"
                : "nothing says that it replaces the earlier one");
  }

  @Override
  public String selfContradiction(Finding.SelfContradiction finding) {
    boolean two = finding.answers().size() == 2;
    boolean clash = finding.severity() == Severity.CLASH;
    List<String> numbers =
        finding.answers().stream()
            .map(read -> Phrases.answer(amount(read)) + whence(read))
            .toList();
    String which =
        clash
            ? "they cannot " + (two ? "both" : "all") + " be right: "
            : "they are of different days and do not fit: ";
    return on(finding.event())
        + whoGives(finding.answers())
        + Phrases.small(numbers.size())
        + " figures for the "
        + phrases.counted(measure(finding.answers().get(0)))
        + "; "
        + which
        + Phrases.list(numbers)
        + (two ? ". Neither has been withdrawn." : ". None has been withdrawn.");
  }

  /** "Iran gives ", "Iran and Tehran, who are the same, give ". */
  private String whoGives(List<ReadPosition> answers) {
    List<String> names = answers.stream().map(FindingText::claimant).sorted().distinct().toList();
    return names.size() == 1
        ? names.get(0) + (phrases.isPlural(answers.get(0).position()) ? " give " : " gives ")
        : Phrases.list(names) + " (the same actor) give ";
  }

  @Override
  public String deniesOwnAnswer(Finding.DeniesOwnAnswer finding) {
    return "%s%s, and %s. Neither has been withdrawn, and they cannot both be right."
        .formatted(on(finding.event()), said(finding.answer()), said(finding.denial()));
  }

  private String said(ReadPosition read) {
    return Phrases.claimant(read.position())
        + phrases.saying(read.position(), read.amount().isPresent())
        + whence(read);
  }

  @Override
  public String moreThanTheWhole(Finding.MoreThanTheWhole finding) {
    ReadPosition said = finding.answer();
    return "%s%s%s%s. A share cannot exceed 100 percent."
        .formatted(on(finding.event()), claimant(said), says(said), figure(said));
  }

  @Override
  public String statedTooEarly(Finding.StatedTooEarly finding) {
    ReadPosition read = finding.answer();
    return ("%sBy %s, %s gave a figure for the %s: %s. What is counted cannot have ended before %s:"
            + " one of the dates, or the measure, may be wrong.")
        .formatted(
            on(finding.event()),
            finding.said(),
            claimant(read),
            phrases.counted(measure(read)),
            Phrases.answer(amount(read)),
            finding.due());
  }
}
