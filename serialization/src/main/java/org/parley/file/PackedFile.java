package org.parley.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Gzip files (RFC 1952), recognised by name, {@code claims.ndjson.gz}, or magic number.
 *
 * <p>For a truncated or damaged file, all that can be decompressed is returned before a {@link
 * DamagedGzipException} is thrown.
 */
public final class PackedFile {
  private static final int BUFFER = 1 << 13;

  private PackedFile() {}

  /** Whether the name is that of a gzip file. */
  public static boolean isNamed(Path file) {
    return String.valueOf(file.getFileName()).endsWith(".gz");
  }

  /**
   * Opens a file and unpacks it if it is packed.
   *
   * @throws IOException if it cannot be read
   */
  public static InputStream open(Path file) throws IOException {
    return unpacked(file, Files.newInputStream(file));
  }

  /**
   * The content of an open file, decompressed if it is gzip.
   *
   * @param file its name
   * @param in its content
   * @throws IOException if its first bytes cannot be read
   */
  public static InputStream unpacked(Path file, InputStream in) throws IOException {
    return isNamed(file) ? new GzipMembers(in) : unpacked(in);
  }

  /**
   * The stream, unpacked if it begins like one that is packed.
   *
   * @throws IOException if its first bytes cannot be read
   */
  public static InputStream unpacked(InputStream in) throws IOException {
    PushbackInputStream ahead = new PushbackInputStream(in, 2);
    byte[] first = ahead.readNBytes(2);
    ahead.unread(first);
    return GzipMembers.isMagic(first) ? new GzipMembers(ahead) : ahead;
  }

  /**
   * Compresses what is written; a flush makes all of it readable, even if nothing follows.
   *
   * @throws IOException if the beginning cannot be written
   */
  public static OutputStream packed(OutputStream out) throws IOException {
    return new GZIPOutputStream(out, BUFFER, true);
  }
}
