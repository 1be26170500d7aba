package org.parley.file;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Decodes bytes and refuses invalid ones, after returning all text before them.
 *
 * <p>{@link java.io.InputStreamReader} would replace such bytes, or refuse them early. Closing this
 * reader leaves the stream open.
 */
public final class StrictReader extends Reader {
  /** Thrown if the next bytes are not valid in the encoding. */
  public static final class UndecodableException extends CharConversionException {
    private static final long serialVersionUID = 1L;

    UndecodableException() {}
  }

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
  private boolean atEnd;

  /** Reads a stream in an encoding. */
  public StrictReader(InputStream in, Charset charset) {
    this.in = in;
    this.decoder = charset.newDecoder();
  }

  /**
   * Returns at least one character; there must be room for two.
   *
   * @throws IOException if the input cannot be read or is not text of its encoding
   */
  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, atEnd);
      if (chars.position() > offset) {
        return chars.position() - offset;
      }
      if (result.isError()) {
        throw new UndecodableException();
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

  /** Does nothing: the stream remains open. */
  @Override
  public void close() {}
}
