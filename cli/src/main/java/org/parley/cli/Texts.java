package org.parley.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.parley.consistency.Finding;
import org.parley.reconcile.Verdict;
import picocli.CommandLine.Help.Ansi.Style;

/** Text for a terminal of 100 columns. */
final class Texts {
  static final int WIDTH = 100;

  private Texts() {}

  static String heading(String title) {
    return Colours.paint(Style.bold, title) + "\n" + "=".repeat(title.length()) + "\n\n";
  }

  /** A verdict, its first line bold, its agreement coloured, each line wrapped. */
  static String verdict(Verdict verdict) {
    String text = verdict.explain().lines().map(Texts::wrapped).collect(Collectors.joining("\n"));
    int first = text.indexOf('\n');
    String name = verdict.agreement().name();
    return Colours.paint(Style.bold, text.substring(0, first))
        + text.substring(first).replaceFirst(name, Colours.agreement(verdict.agreement(), name));
  }

  /** A finding, its weight coloured and at the head, wrapped. */
  static String finding(Finding finding) {
    String weight = finding.weight().name();
    return wrapped(weight + ". " + finding.text())
        .replaceFirst(weight, Colours.weight(finding.weight(), weight));
  }

  /** The question of a verdict, its reports and how they lie to one another, wrapped. */
  static ImmutableList<String> reports(Verdict verdict) {
    String name = verdict.agreement().name();
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (String line : Splitter.on('\n').split(verdict.explain())) {
      boolean agreement = line.startsWith(name);
      lines.add(
          agreement
              ? wrapped(line).replaceFirst(name, Colours.agreement(verdict.agreement(), name))
              : wrapped(line));
      if (agreement) {
        break;
      }
    }
    return lines.build();
  }

  /** A text behind a head, its further lines set in as far as the head is wide; with a break. */
  static String hanging(String head, String text, int indent) {
    StringBuilder lines = new StringBuilder(head);
    int column = indent;
    for (String word : Splitter.on(' ').split(text)) {
      if (column > indent && column + 1 + word.length() > WIDTH) {
        lines.append('\n').append(" ".repeat(indent));
        column = indent;
      } else if (column > indent) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.append('\n').toString();
  }

  /** A line broken at spaces, what is broken off set in. */
  static String wrapped(String line) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : Splitter.on(' ').split(line)) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        wrapped.append("\n    ");
        column = "    ".length();
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }
}
