package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every public method of this module that refuses something says so. */
class RefusalDocsTest {
  @Test
  void whatRefusesSomethingSaysSo() {
    assertThat(RefusalDocs.missing(Path.of("src/main/java"))).isEmpty();
  }
}
