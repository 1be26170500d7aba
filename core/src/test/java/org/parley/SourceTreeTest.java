package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTreeTest {
  @Test
  void noTwoMainClassesHaveOneName() {
    assertThat(SourceTree.repeatedNames()).isEmpty();
  }
}
