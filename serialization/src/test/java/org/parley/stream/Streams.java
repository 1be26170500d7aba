package org.parley.stream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Streams that tests read. */
final class Streams {
  static final String ACTOR = "{\"actor\":{\"id\":\"iran\",\"kind\":\"STATE\"}}";
  static final String EVENT =
      "{\"event\":{\"id\":\"attack\",\"name\":\"Attack\",\"status\":\"ACTUAL\"}}";
  static final String CLAIM =
      "{\"claim\":{\"id\":\"c\",\"proposition\":{\"type\":\"occurrence\",\"event\":\"attack\"},"
          + "\"attribution\":{\"chain\":[{\"actor\":\"iran\",\"role\":\"SPEAKER\"}]},"
          + "\"stance\":\"CERTAIN\"}}";

  private Streams() {}

  static InputStream of(String... lines) {
    return text(String.join("\n", lines));
  }

  static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toByteArray();
  }
}
