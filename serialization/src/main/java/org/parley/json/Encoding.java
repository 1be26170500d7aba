package org.parley.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parley.file.StrictReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The encoding of a document: UTF-8, as RFC 8259 requires, or UTF-16 by its first bytes. Jackson
 * itself detects UTF-32.
 *
 * <p>Malformed input is refused. Jackson would accept some of it, and {@link
 * java.io.InputStreamReader} replaces it.
 */
final class Encoding {
  private static final int LOOK_AHEAD = 4;

  private Encoding() {}

  /** A parser of a document, which leaves its stream open. */
  static JsonParser parser(JsonMapper mapper, InputStream in) {
    ObjectReader reader = mapper.reader().without(StreamReadFeature.AUTO_CLOSE_SOURCE);
    try {
      PushbackInputStream ahead = new PushbackInputStream(in, LOOK_AHEAD);
      byte[] first = ahead.readNBytes(LOOK_AHEAD);
      ahead.unread(first);
      if (isUtf32(first)) {
        return reader.createParser(ahead);
      }
      Optional<Reader> utf16 = utf16(first).map(charset -> new StrictReader(ahead, charset));
      return utf16.isPresent()
          ? reader.createParser(utf16.get())
          : reader.createParser(new Utf8InputStream(ahead));
    } catch (IOException failed) {
      throw JacksonIOException.construct(failed);
    }
  }

  /** Whether two zeros come in a row, as at the beginning of JSON only in UTF-32. */
  private static boolean isUtf32(byte[] first) {
    return first.length == LOOK_AHEAD
        && ((first[0] == 0 && first[1] == 0) || (first[2] == 0 && first[3] == 0));
  }

  /** Detects UTF-16 by its byte order mark, or by the zero half of its first character. */
  private static Optional<Charset> utf16(byte[] first) {
    if (first.length < 2) {
      return Optional.empty();
    }
    int two = (first[0] & 0xFF) << Byte.SIZE | (first[1] & 0xFF);
    if (two == 0xFEFF || two == 0xFFFE) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    if (first[0] == 0 || first[1] == 0) {
      return Optional.of(first[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }
}
