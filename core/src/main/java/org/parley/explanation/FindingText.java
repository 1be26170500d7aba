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
import org.parley.quantity.Reading;
import org.parley.quantity.Unit;
import org.parley.reconcile.ReadPosition;
import org.parley.text.ShownName;

/** A finding in a few sentences. */
final class FindingText implements Finding.Cases<String> {
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

  /** "190 for missile+intercepted (2024-10-02)". */
  private static String figure(ReadPosition read) {
    return Phrases.answer(amount(read)) + " for " + measure(read) + when(read);
  }

  /** "190 (2024-10-02)". */
  private static String number(ReadPosition read) {
    return Phrases.answer(amount(read)) + when(read);
  }

  /** " (read as 180.5 to 199.5, 2024-10-02)", as far as there is something to say. */
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
    return claimant(read) + (claimant(read).equals(claimant(before)) ? " itself" : ", the same,");
  }

  private static String claimant(ReadPosition read) {
    return Phrases.claimant(read.position());
  }

  /** The second of the two, after what the first says of a part. */
  private static String ofTheWhole(ReadPosition part, ReadPosition whole, boolean same) {
    String other = claimant(whole, part, same);
    return "%s says %s, a part of %s, for which %s says %s"
        .formatted(claimant(part), figure(part), measure(whole), other, number(whole));
  }

  @Override
  public String partExceedsWhole(Finding.PartExceedsWhole finding) {
    ReadPosition part = finding.parts().get(0);
    ReadPosition whole = finding.wholes().get(0);
    String others =
        and(others(finding.parts(), "of the part"), others(finding.wholes(), "of the whole"));
    return "%s%s: %snot both can be right.%s"
        .formatted(
            on(finding.event()),
            ofTheWhole(part, whole, finding.isOfOneOrigin()),
            tooMany(finding.gap(), part),
            theSameGoesFor(others));
  }

  private static String tooMany(Optional<BigDecimal> gap, ReadPosition part) {
    return gap.filter(number -> number.signum() > 0)
        .map(number -> with(number, part) + " too many, so ")
        .orElse("");
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
    String said = ofTheWhole(finding.part(), finding.whole(), finding.isOfOneOrigin());
    return "%s%s: both can be right only if %s."
        .formatted(on(finding.event()), said, and(part, whole));
  }

  @Override
  public String sumExceedsWhole(Finding.SumExceedsWhole finding) {
    ReadPosition first = finding.parts().get(0);
    ReadPosition whole = finding.wholes().get(0);
    boolean same = finding.isOfOneOrigin();
    return ("%s%s says %s. These parts exclude one another and make at least %s together, but for"
            + " the whole, %s, %s says %s: %s too many%s%s")
        .formatted(
            on(finding.event()),
            claimant(first),
            Phrases.list(finding.parts().stream().map(FindingText::figure).toList()),
            with(finding.sum(), first),
            measure(whole),
            claimant(whole, first, same),
            number(whole),
            with(finding.gap().orElseThrow(), first),
            same
                ? ", so not all can be right."
                : ". " + claimant(first) + " itself gives no figure for it.",
            theSameGoesFor(others(finding.wholes(), "of the whole")));
  }

  @Override
  public String fallingToll(Finding.FallingToll finding) {
    boolean same = measure(finding.earlier()).equals(measure(finding.later()));
    return ("%s%s says %s, and later %s. Such a toll does not fall: the later figure may be a"
            + " correction, but %s.")
        .formatted(
            on(finding.event()),
            claimant(finding.earlier()),
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
    return on(finding.event())
        + whoGives(finding.answers())
        + Phrases.small(numbers.size())
        + " figures for "
        + measure(finding.answers().get(0))
        + (clash
            ? " that cannot " + (two ? "both" : "all") + " be right: "
            : " on different days that do not fit: ")
        + Phrases.list(numbers)
        + (two ? ". Both still stand" : ". All still stand")
        + (clash
            ? "."
            : ", for nothing says that one replaces " + (two ? "the other." : "another."));
  }

  /** "Iran gives ", "Iran and Tehran, who are the same, give ". */
  private static String whoGives(List<ReadPosition> answers) {
    List<String> names = answers.stream().map(FindingText::claimant).sorted().distinct().toList();
    return names.size() == 1
        ? names.get(0) + " gives "
        : Phrases.list(names) + ", who are the same, give ";
  }

  @Override
  public String deniesOwnAnswer(Finding.DeniesOwnAnswer finding) {
    String what = finding.answer().amount().map(amount -> " for " + amount.measure()).orElse("");
    return "%s%s, and %s. Both still stand, and not both can be right."
        .formatted(on(finding.event()), says(finding.answer(), what), says(finding.denial(), what));
  }

  private static String says(ReadPosition read, String what) {
    return Phrases.says(read.position()) + what + whence(read);
  }

  @Override
  public String moreThanTheWhole(Finding.MoreThanTheWhole finding) {
    ReadPosition said = finding.answer();
    return "%s%s says %s, and there is no more than 100 percent of a whole."
        .formatted(on(finding.event()), claimant(said), figure(said));
  }

  @Override
  public String statedTooEarly(Finding.StatedTooEarly finding) {
    ReadPosition read = finding.answer();
    return ("%s%s gave %s for %s by %s, but what is counted cannot have been over before %s: one of"
            + " the dates, or the claim's measure, may be wrong.")
        .formatted(
            on(finding.event()),
            claimant(read),
            Phrases.answer(amount(read)),
            measure(read),
            finding.said(),
            finding.due());
  }
}
