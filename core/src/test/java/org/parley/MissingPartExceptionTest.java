package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingPartExceptionTest {
  @Test
  void namesThePartsInTheirOrder() {
    MissingPartException missing = new MissingPartException("kind", "id");

    assertThat(missing).hasMessage("lacks kind, id");
    assertThat(missing.parts()).containsExactly("kind", "id");
  }
}
