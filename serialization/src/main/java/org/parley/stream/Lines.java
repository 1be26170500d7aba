package org.parley.stream;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits a stream of bytes into lines, all in one buffer that grows to the longest line.
 *
 * <p>A line ends with a line feed, which a carriage return may precede; the last one may lack both.
 * A byte order mark before the first line is not part of it.
 */
final class Lines implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LINE_FEEDS = '\n' * ONES;

  private final InputStream in;
  private final int longest;
  private byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private int next;
  private int filled;
  private long number;
  private boolean ended;
  private boolean tooLong;

  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * Goes to the next line.
   *
   * @return whether there is one
   * @throws IOException if reading the stream fails; all complete lines before that were returned
   */
  boolean advance() throws IOException {
    from = next;
    number++;
    tooLong = false;
    if (!find()) {
      return false;
    }
    skipMark();
    if (to > from && buffer[to - 1] == '\r') {
      to--;
    }
    tooLong |= to - from > longest;
    return true;
  }

  /** Finds the end of the line; false at the end of the stream. */
  private boolean find() throws IOException {
    int scanned = 0;
    while (true) {
      int end = lineFeed(from + scanned);
      if (end >= 0) {
        end(end, end + 1);
        return true;
      }
      scanned = filled - from;
      if (scanned > longest + 1) {
        skip();
        return true;
      }
      if (!fill()) {
        ended = true;
        end(filled, filled);
        return scanned > 0;
      }
    }
  }

  /**
   * Examines eight bytes at a time: a byte that is a line feed is 0 after combining it with one.
   */
  private int lineFeed(int start) {
    int at = start;
    for (; at + Long.BYTES <= filled; at += Long.BYTES) {
      long zeros = (long) EIGHT.get(buffer, at) ^ LINE_FEEDS;
      long found = (zeros - ONES) & ~zeros & HIGH_BITS;
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    for (; at < filled; at++) {
      if (buffer[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  private void end(int lineEnd, int nextLine) {
    to = lineEnd;
    next = nextLine;
  }

  /** Keeps the beginning of a line that is too long and skips the rest. */
  private void skip() throws IOException {
    tooLong = true;
    int end = -1;
    while (end < 0 && !ended) {
      filled = from + longest;
      ended = !fill();
      end = lineFeed(from + longest);
    }
    end(from + longest, end < 0 ? filled : end + 1);
  }

  /** Reads more bytes after those of the line, which may be moved to the front of the buffer. */
  private boolean fill() throws IOException {
    if (filled == buffer.length) {
      makeRoom();
    }
    end(filled, filled); // what there is of the line, if it cannot be read on
    int count = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(count, 0);
    return count > 0;
  }

  private void makeRoom() {
    byte[] target = from > 0 ? buffer : new byte[(int) Math.min(2L * filled, longest + 64L)];
    System.arraycopy(buffer, from, target, 0, filled - from);
    buffer = target;
    filled -= from;
    from = 0;
  }

  private void skipMark() {
    int end = from + MARK.length;
    if (number == 1 && end <= to && Arrays.equals(buffer, from, end, MARK, 0, MARK.length)) {
      from = end;
    }
  }

  /** The number of the line, from 1; at the end, that of the line that would follow. */
  long number() {
    return number;
  }

  /** Whether the line is longer than allowed; only its beginning is kept. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Whether the stream ended before a line feed did. */
  boolean isCut() {
    return ended;
  }

  boolean isBlank() {
    for (int at = from; at < to; at++) {
      if (buffer[at] != ' ' && buffer[at] != '\t' && buffer[at] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The buffer that holds the line until the next one is read. */
  byte[] buffer() {
    return buffer;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The line as text, up to this many characters. */
  String text(int most) {
    // No character has more than four bytes.
    int bytes = (int) Math.min(to - from, 4L * most);
    String text = new String(buffer, from, bytes, StandardCharsets.UTF_8);
    return text.length() > most ? text.substring(0, most) : text;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
