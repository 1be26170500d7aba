package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaVersionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({"1.0, 1, 0, true", "1.17, 1, 17, true", "0.9, 0, 9, false", "2.0, 2, 0, false"})
  void readsItsOwnMajorVersionOnly(String text, int major, int minor, boolean readable) {
    SchemaVersion version = SchemaVersion.parse(text);

    assertThat(version).isEqualTo(new SchemaVersion(major, minor)).hasToString(text);
    assertThat(version.isReadable()).isEqualTo(readable);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1.", ".1", "1.0.0", "v1.0", "1.0 ", "-1.0", "1.00000"})
  void refusesAnotherForm(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchemaVersion.parse(text))
        .withMessage("a schema version must be two numbers such as 1.0, got '" + text + "'");
  }

  @Test
  void refusesNegativeNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SchemaVersion(1, -1))
        .withMessage("a version must not have a negative number, got major=1, minor=-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SchemaVersion(-1, 0))
        .withMessage("a version must not have a negative number, got major=-1, minor=0");
  }

  @Test
  void isTheVersionOfANewDossier() {
    assertThat(Dossier.builder().build().schemaVersion()).isEqualTo(SchemaVersion.CURRENT);
  }
}
