package org.parley.dataset;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** Ids derived from a text by its SHA-256. */
public final class DigestId {
  private DigestId() {}

  /** The prefix with the first hexadecimal digits of the digest of a text. */
  public static String of(String prefix, String text, int digits) {
    return prefix
        + Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString().substring(0, digits);
  }
}
