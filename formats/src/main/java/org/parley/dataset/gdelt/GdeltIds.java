package org.parley.dataset.gdelt;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import org.parley.code.Id;

/** Ids that are made of cells, whatever these hold. */
final class GdeltIds {
  private static final int DIGITS = 32;

  private GdeltIds() {}

  /** The prefix with the text, or with its digest where an id cannot hold the text. */
  static String of(String prefix, String text) {
    boolean fits =
        prefix.length() + text.length() <= Id.MAX_LENGTH
            && CharMatcher.javaIsoControl().matchesNoneOf(text)
            && text.equals(text.strip());
    return prefix + (fits ? text : "sha256/" + digest(text));
  }

  /** The first half of the SHA-256 of a text, in hexadecimal digits. */
  static String digest(String text) {
    return Hashing.sha256().hashString(text, UTF_8).toString().substring(0, DIGITS);
  }
}
