package org.parley.dataset.gdelt;

import com.google.common.base.CharMatcher;
import org.parley.code.Id;
import org.parley.dataset.DigestId;

/** Ids that are made of cells, whatever these hold. */
final class GdeltIds {
  /** The digits of a digest. */
  static final int DIGITS = 32;

  private GdeltIds() {}

  /** The prefix with the text, or with its digest where an id cannot hold the text. */
  static String of(String prefix, String text) {
    boolean fits =
        prefix.length() + text.length() <= Id.MAX_LENGTH
            && CharMatcher.javaIsoControl().matchesNoneOf(text)
            && text.equals(text.strip());
    return fits ? prefix + text : DigestId.of(prefix + "sha256/", text, DIGITS);
  }
}
