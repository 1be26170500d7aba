package org.parley.csv;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and refuses bytes that are none, after it has given out all that stands before them.
 *
 * <p>{@link java.io.InputStreamReader} would replace such bytes, or refuse them early.
 */
final class Utf8Reader extends Reader {
  /** The bytes that come next are not UTF-8. */
  static final class NotUtf8Exception extends CharConversionException {
    private static final long serialVersionUID = 1L;
  }

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
  private boolean atEnd;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /** Gives at least one character, for which there must be room for two. */
  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, atEnd);
      if (chars.position() > offset) {
        return chars.position() - offset;
      }
      if (result.isError()) {
        throw new NotUtf8Exception();
      }
      if (atEnd) {
        return -1;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      atEnd = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  /** Leaves the stream open. */
  @Override
  public void close() {}
}
