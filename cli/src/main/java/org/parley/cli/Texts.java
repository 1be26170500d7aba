package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.parley.consistency.Finding;
import org.parley.explanation.English;
import org.parley.explanation.ExplanationLine;
import org.parley.reconcile.Verdict;
import picocli.CommandLine.Help.Ansi.Style;

/** Text for a terminal of 100 columns. */
final class Texts {
  static final int WIDTH = 100;

  private Texts() {}

  static String heading(String title) {
    return Colours.paint(Style.bold, title) + "\n" + "=".repeat(title.length()) + "\n\n";
  }

  /** A verdict: its question bold, its agreement coloured, each line wrapped. */
  static String verdict(Verdict verdict) {
    return English.lines(verdict).stream()
        .map(line -> isQuestion(line) ? bold(line) : line(line, verdict))
        .collect(Collectors.joining("\n"));
  }

  /** The event and the question of a verdict, bold, and its summary. */
  static String summary(Verdict verdict) {
    ExplanationLine question = English.lines(verdict).get(0);
    return bold(question) + "\n" + broken(verdict.summary(), 0, 0);
  }

  private static boolean isQuestion(ExplanationLine line) {
    return line.role() == ExplanationLine.Role.QUESTION;
  }

  private static String bold(ExplanationLine line) {
    return Colours.paint(Style.bold, wrapped(line.text()));
  }

  /** A wrapped line; its lead, which is shorter than a line, in the colour of the agreement. */
  private static String line(ExplanationLine line, Verdict verdict) {
    return Colours.agreement(verdict.agreement(), line.lead())
        + wrapped(line.text()).substring(line.lead().length());
  }

  /** A finding: its severity coloured and at the head, wrapped. */
  static String finding(Finding finding) {
    String severity = finding.severity().name();
    return Colours.severity(finding.severity(), severity)
        + wrapped(severity + ". " + English.of(finding)).substring(severity.length());
  }

  /** The question of a verdict, its reports and how they agree, wrapped. */
  static ImmutableList<String> reports(Verdict verdict) {
    return English.lines(verdict).stream()
        .filter(line -> line.role().compareTo(ExplanationLine.Role.AGREEMENT) <= 0)
        .map(line -> line(line, verdict))
        .collect(toImmutableList());
  }

  /**
   * A text after a head, with its further lines indented by the width of the head; ends with a line
   * break.
   */
  static String hanging(String head, String text, int indent) {
    return head + broken(text, indent, indent) + "\n";
  }

  /** A line broken at spaces, with indented continuation lines. */
  static String wrapped(String line) {
    return broken(line, 0, 4);
  }

  /** A text broken at spaces, starting at one column; continuation lines start at another. */
  private static String broken(String text, int start, int indent) {
    StringBuilder lines = new StringBuilder();
    int column = start;
    for (String word : Splitter.on(' ').split(text)) {
      if (column > start && column + 1 + word.length() > WIDTH) {
        lines.append('\n').append(" ".repeat(indent));
        column = indent;
      } else if (column > start) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }
}
