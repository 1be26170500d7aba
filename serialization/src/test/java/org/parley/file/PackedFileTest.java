package org.parley.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedFileTest {
  private static final byte[] TEXT = "two\nlines\n".getBytes(UTF_8);

  @TempDir Path folder;

  private static byte[] packed(byte[] text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = PackedFile.packed(bytes)) {
      out.write(text);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines.txt.gz", "lines.txt"})
  void unpacksByNameOrByFirstBytes(String name) throws IOException {
    Path file = Files.write(folder.resolve(name), packed(TEXT));

    try (InputStream in = PackedFile.open(file)) {
      assertThat(in.readAllBytes()).isEqualTo(TEXT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines\n", "x", ""})
  void leavesAloneWhatIsNotPacked(String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);

    assertThat(PackedFile.unpacked(new ByteArrayInputStream(bytes)).readAllBytes())
        .isEqualTo(bytes);
  }

  @Test
  void makesReadableWhatWasFlushed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream out = PackedFile.packed(bytes);
    out.write(TEXT);
    out.flush();

    InputStream in = PackedFile.unpacked(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(in.readNBytes(TEXT.length)).isEqualTo(TEXT);
    assertThatExceptionOfType(DamagedGzipException.class).isThrownBy(in::read);
  }

  @Test
  void tellsOfAFileThatIsPackedByItsNameAlone() throws IOException {
    Path file = Files.write(folder.resolve("lines.gz"), Arrays.copyOf(TEXT, 4));

    try (InputStream in = PackedFile.open(file)) {
      assertThatExceptionOfType(DamagedGzipException.class).isThrownBy(in::read);
    }
  }
}
