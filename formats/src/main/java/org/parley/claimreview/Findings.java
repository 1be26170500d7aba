package org.parley.claimreview;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Problem;
import org.parley.text.OneLine;

/** The problems met while reading; the first of them, and how many more there were. */
final class Findings {
  private static final int MOST = 10_000;
  private static final int SHOWN = 60;

  private final List<Problem> first = new ArrayList<>();
  private long more;

  void add(String place, String message) {
    if (first.size() < MOST) {
      first.add(new Problem(OneLine.of(place), OneLine.of(message)));
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

  /** A text of the file for a message, cut where it is long. */
  static String shown(String text) {
    boolean isLong = text.codePointCount(0, text.length()) > SHOWN;
    return "'" + (isLong ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…" : text) + "'";
  }
}
