package org.parley.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ResourceFileTest {
  @Test
  void readsATextAsItIs() {
    assertThat(ResourceFile.text(getClass()::getResourceAsStream, "sample.txt"))
        .isEqualTo("# a comment\n\nsaid: два\n  \n  200 # not a comment\n");
  }

  @Test
  void leavesCommentsAndBlankLinesOut() {
    assertThat(ResourceFile.lines(getClass()::getResourceAsStream, "sample.txt"))
        .containsExactly("said: два", "  200 # not a comment");
  }

  @Test
  void refusesAMissingFile() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResourceFile.text(getClass()::getResourceAsStream, "none.txt"))
        .withMessage("name must be that of a packed file, got name='none.txt'");
  }
}
