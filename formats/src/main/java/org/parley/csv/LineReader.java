package org.parley.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.file.DamagedGzipException;
import org.parley.file.StrictReader;

/**
 * Skips a byte order mark and records where lines begin, after LF, CR or CRLF.
 *
 * <p>The parser counts lines too, but a CRLF in a long quoted cell may count twice.
 *
 * <p>If reading fails, the text ends there: the parser reads ahead, and would lose the last row
 * before. The failure is kept and reported then.
 */
final class LineReader extends Reader {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Reader in;

  /** The starts of the lines after {@link #line}, as far as they have been read. */
  private final Deque<Long> starts = new ArrayDeque<>();

  private int line = 1;
  private long count;
  private boolean begun;
  private boolean afterReturn;
  private boolean atEnd;
  private boolean atLineStart = true;
  private boolean undecodable;
  private @Nullable DamagedGzipException damaged;

  LineReader(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = readSound(buffer, offset, length);
    if (!begun && read > 0) {
      begun = true;
      if (buffer[offset] == BYTE_ORDER_MARK) {
        System.arraycopy(buffer, offset + 1, buffer, offset, --read);
        return read > 0 ? noted(buffer, offset, read) : read(buffer, offset, length);
      }
    }
    return noted(buffer, offset, read);
  }

  private int readSound(char[] buffer, int offset, int length) throws IOException {
    if (isBroken()) {
      return -1;
    }
    try {
      return in.read(buffer, offset, length);
    } catch (StrictReader.UndecodableException e) {
      undecodable = true;
    } catch (DamagedGzipException e) {
      damaged = e;
    }
    return -1;
  }

  /** Whether the file cannot be read on from where it seems to end. */
  boolean isBroken() {
    return undecodable || damaged != null;
  }

  /** Whether it cannot be read on in the middle of a line. */
  boolean isBrokenInALine() {
    return isBroken() && !atLineStart;
  }

  /** The problem of the gzip file, if that is why reading failed. */
  Optional<String> damage() {
    return Optional.ofNullable(damaged).map(DamagedGzipException::getMessage);
  }

  private int noted(char[] buffer, int offset, int read) {
    atEnd = read < 0;
    for (int i = offset; i < offset + read; i++) {
      note(buffer[i]);
    }
    return read;
  }

  private void note(char c) {
    count++;
    if (c == '\n' && afterReturn) {
      starts.removeLast();
    }
    if (c == '\n' || c == '\r') {
      starts.addLast(count);
    }
    afterReturn = c == '\r';
    atLineStart = c == '\n' || c == '\r';
  }

  /** The line of the character at a place, from 1; successive places must not decrease. */
  int lineAt(long place) {
    while (!starts.isEmpty() && starts.getFirst() <= place) {
      starts.removeFirst();
      line++;
    }
    return line;
  }

  /** The line up to which it has been read, from 1. */
  int lastLine() {
    return line + starts.size();
  }

  /** Whether it has been read to the end. */
  boolean isAtEnd() {
    return atEnd;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
