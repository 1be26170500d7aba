package org.parley.cli;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.parley.explanation.English;
import org.parley.proposition.Question;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Verdict;
import org.parley.text.OneLine;
import picocli.CommandLine.Help.Ansi.Style;

/** Verdicts as a table of at most 100 columns, a row a verdict. */
final class VerdictTable {
  /** A question in a few words. */
  private static final Question.Cases<String> ASKED =
      new Question.Cases<>(
          many -> many.measure().toString(),
          who -> "who: " + who.role().toEnglish(),
          whether -> "whether");

  private static final int EVENT = 28;
  private static final int MEASURE = 26;
  private static final int NUMBER = 10;
  private static final int AGREEMENT = 13;

  private final ImmutableList<Verdict> verdicts;

  VerdictTable(ImmutableList<Verdict> verdicts) {
    this.verdicts = verdicts;
  }

  String text() {
    String head =
        left("event", EVENT)
            + left("measure", MEASURE)
            + right("low")
            + right("high")
            + "  "
            + left("agreement", AGREEMENT)
            + "o/p/n";
    return Colours.paint(Style.bold, head)
        + "\n"
        + verdicts.stream().map(VerdictTable::row).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(Verdict verdict) {
    return left(verdict.question().event().value(), EVENT)
        + left(verdict.question().match(ASKED), MEASURE)
        + verdict.estimate().match(new EstimateColumns())
        + "  "
        + Colours.agreement(verdict.agreement(), left(verdict.agreement().name(), AGREEMENT))
        + verdict.origins().low()
        + "/"
        + verdict.publications()
        + "/"
        + verdict.noKnownStake();
  }

  /** The columns low and high. */
  private static final class EstimateColumns implements Estimate.Cases<String> {
    @Override
    public String single(Estimate.Single single) {
      return columns(English.of(single.value()), English.of(single.value()));
    }

    @Override
    public String figure(Estimate.Figure figure) {
      return columns(English.of(figure.low()), figure.high().map(English::of).orElse("open"));
    }

    @Override
    public String blank(Estimate.Blank blank) {
      return columns("blank", "");
    }

    @Override
    public String notReported(Estimate.NotReported notReported) {
      return columns(String.valueOf(notReported.code()), "");
    }

    @Override
    public String noEvent(Estimate.NoEvent noEvent) {
      return columns("no event", "");
    }

    @Override
    public String undetermined(Estimate.Undetermined undetermined) {
      return columns("-", "-");
    }

    private static String columns(String low, String high) {
      return right(low) + right(high);
    }
  }

  /** The text in a column, cut with an ellipsis where it is too long, and a space behind it. */
  private static String left(String text, int width) {
    String line = OneLine.of(text);
    String cut = line.length() < width ? line : line.substring(0, width - 2) + "…";
    return Strings.padEnd(cut, width, ' ');
  }

  private static String right(String text) {
    return Strings.padStart(text, NUMBER, ' ');
  }
}
