package org.parley.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Returns all bytes before the first that is not UTF-8, and refuses that one. */
final class Utf8InputStream extends FilterInputStream {
  private final Utf8 check = new Utf8();
  private boolean isBad;
  private byte bad;

  Utf8InputStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (isBad) {
      throw new MalformedUtf8Exception(bad);
    }
    int count = super.read(target, offset, length);
    int place = count > 0 ? check.firstBad(target, offset, offset + count) : -1;
    if (place < 0) {
      return count;
    }
    isBad = true;
    bad = target[place];
    return place > offset ? place - offset : read(target, offset, length);
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 1 << 13)).length;
  }

  @Override
  public int available() throws IOException {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
