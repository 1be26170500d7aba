package org.parley.stream;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The first problems that were met, and how many there were beyond. */
final class Problems {
  private final List<LineProblem> kept = new ArrayList<>();
  private final int most;
  private long count;

  Problems(int most) {
    this.most = most;
  }

  void add(LineProblem problem) {
    count++;
    if (kept.size() < most) {
      kept.add(problem);
    }
  }

  ImmutableList<LineProblem> kept() {
    return ImmutableList.copyOf(kept);
  }

  long more() {
    return count - kept.size();
  }

  boolean isEmpty() {
    return count == 0;
  }
}
