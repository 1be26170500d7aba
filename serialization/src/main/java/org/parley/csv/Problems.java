package org.parley.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong, each in one line that can be shown. */
final class Problems {
  private static final int KEPT = 1000;
  private static final int LONGEST = 500;

  private final List<CsvProblem> found = new ArrayList<>();
  private int more;

  void add(int line, String message) {
    add(line, Optional.empty(), message);
  }

  void add(int line, String column, String message) {
    add(line, Optional.of(shown(column)), message);
  }

  private void add(int line, Optional<String> column, String message) {
    if (found.size() < KEPT) {
      found.add(new CsvProblem(line, column, shown(message)));
    } else {
      more++;
    }
  }

  /** The text cut to a length that can be shown, its control characters escaped as in Java. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length() && i < LONGEST; i++) {
      char c = text.charAt(i);
      shown.append(Character.isISOControl(c) ? escaped(c) : c);
    }
    return text.length() <= LONGEST ? shown.toString() : shown.append('…').toString();
  }

  private static String escaped(char control) {
    return "\\u00" + Character.forDigit(control >> 4, 16) + Character.forDigit(control & 15, 16);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidCsvException(
          ImmutableList.sortedCopyOf(Comparator.comparingInt(CsvProblem::line), found), more);
    }
  }
}
