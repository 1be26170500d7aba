package org.parley.claimreview;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Problem;

/** The problems met while reading; the first of them, and how many more there were. */
final class Findings {
  private static final int MOST = 10_000;
  private static final int SHOWN = 60;

  private final List<Problem> first = new ArrayList<>();
  private long more;

  void add(String place, String message) {
    if (first.size() < MOST) {
      first.add(new Problem(place, message));
    } else {
      more++;
    }
  }

  ImmutableList<Problem> all() {
    var all = ImmutableList.<Problem>builder().addAll(first);
    if (more > 0) {
      all.add(new Problem("$", more + " more problems are not listed"));
    }
    return all.build();
  }

  /** A text of the file for a message: on one line, and cut. */
  static String shown(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .limit(SHOWN)
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .forEach(line::appendCodePoint);
    return "'" + line + (text.codePointCount(0, text.length()) > SHOWN ? "…'" : "'");
  }
}
