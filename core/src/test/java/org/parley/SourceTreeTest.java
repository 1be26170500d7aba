package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class SourceTreeTest {
  /** Names in formats that are still given twice; to be emptied. */
  private static final ImmutableSet<String> REPEATED =
      ImmutableSet.of(
          "Cells",
          "ClaimReader",
          "CodeColumn",
          "Dates",
          "DocumentReader",
          "Entities",
          "Names",
          "Numbers",
          "Places",
          "Reading",
          "Report");

  @Test
  void noTwoMainClassesHaveOneName() {
    assertThat(SourceTree.repeatedNames()).isSubsetOf(REPEATED);
  }
}
