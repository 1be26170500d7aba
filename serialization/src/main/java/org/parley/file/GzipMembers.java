package org.parley.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads gzip (RFC 1952): all of its members in sequence, and all that is there of a truncated file.
 *
 * <p>{@link java.util.zip.GZIPInputStream} takes anything unexpected after a member for the end,
 * and so loses a member whose header is truncated, and all but the first if the stream does not
 * report how much is available.
 */
final class GzipMembers extends InputStream {
  private static final int MAGIC_1 = 0x1F;
  private static final int MAGIC_2 = 0x8B;
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;

  private final InputStream in;
  private final byte[] input = new byte[1 << 13];
  private int position;
  private int limit;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private boolean inMember;
  private long members;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  /** Whether these are the two bytes with which gzip begins. */
  static boolean isMagic(byte[] first) {
    return first.length == 2 && (first[0] & 0xFF) == MAGIC_1 && (first[1] & 0xFF) == MAGIC_2;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (inMember || begin()) {
      int count = inflate(target, offset, length);
      if (count > 0) {
        checksum.update(target, offset, count);
        return count;
      }
      if (inflater.finished()) {
        end();
      } else {
        feed();
      }
    }
    return -1;
  }

  private int inflate(byte[] target, int offset, int length) throws DamagedGzipException {
    try {
      return inflater.inflate(target, offset, length);
    } catch (DataFormatException damaged) {
      throw new DamagedGzipException("the gzip data are damaged");
    }
  }

  private void feed() throws IOException {
    if (inflater.needsDictionary()) {
      throw new DamagedGzipException("the gzip data are damaged");
    }
    if (position == limit && !fill()) {
      throw cut();
    }
    inflater.setInput(input, position, limit - position);
    position = limit;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(in.read(input, 0, input.length), 0);
    return limit > 0;
  }

  private static DamagedGzipException cut() {
    return new DamagedGzipException("the gzip data end in the middle");
  }

  /** Begins the next member; false at the end, which zeros may precede. */
  private boolean begin() throws IOException {
    int first = optional();
    if (members > 0) {
      while (first == 0) {
        first = optional();
      }
      if (first < 0) {
        return false;
      }
    }
    if (first < 0) {
      throw cut();
    }
    if (first != MAGIC_1 || required() != MAGIC_2 || required() != 8) {
      throw new DamagedGzipException(
          members == 0 ? "this is not gzip" : "something that is not gzip follows the gzip data");
    }
    skipHeader();
    inMember = true;
    members++;
    return true;
  }

  private void skipHeader() throws IOException {
    int flags = required();
    skip(6);
    if ((flags & HAS_EXTRA) != 0) {
      skip(required() | required() << 8);
    }
    if ((flags & HAS_NAME) != 0) {
      skipText();
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipText();
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      skip(2);
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      required();
    }
  }

  private void skipText() throws IOException {
    while (required() != 0) {
      // up to the zero that ends it
    }
  }

  /** Ends a member, which its checksum and length follow. */
  private void end() throws IOException {
    position = limit - inflater.getRemaining();
    long length = inflater.getBytesWritten();
    if (number() != checksum.getValue() || number() != (length & 0xFFFF_FFFFL)) {
      throw new DamagedGzipException("the gzip data are damaged: their checksum differs");
    }
    inflater.reset();
    checksum.reset();
    inMember = false;
  }

  private long number() throws IOException {
    return required() | required() << 8 | required() << 16 | (long) required() << 24;
  }

  private int required() throws IOException {
    int one = optional();
    if (one < 0) {
      throw cut();
    }
    return one;
  }

  private int optional() throws IOException {
    return position < limit || fill() ? input[position++] & 0xFF : -1;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
