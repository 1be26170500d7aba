package org.parley.json;

import java.io.EOFException;
import java.io.InputStream;

/**
 * Hands a parser one line after the other. So one parser reads all lines, and still none beyond the
 * end of its own: a new parser for every line costs as much as the line's tokens.
 */
final class LineFeed extends InputStream {
  private byte[] buffer = {};
  private int from;
  private int to;

  /** The line to hand out next, which the caller leaves alone until it has been read. */
  void offer(byte[] line, int start, int end) {
    buffer = line;
    from = start;
    to = end;
  }

  /** Whether all of the line was handed out. */
  boolean isRead() {
    return from >= to;
  }

  /** Drops what is left of the line. */
  @Override
  public void close() {
    from = to;
  }

  @Override
  public int read() throws EOFException {
    checkMore();
    return buffer[from++] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws EOFException {
    checkMore();
    int count = Math.min(length, to - from);
    System.arraycopy(buffer, from, target, offset, count);
    from += count;
    return count;
  }

  private void checkMore() throws EOFException {
    if (isRead()) {
      throw new EOFException("the line ends in the middle");
    }
  }
}
