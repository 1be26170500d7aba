package org.parley.cli;

import com.google.common.base.Splitter;
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
