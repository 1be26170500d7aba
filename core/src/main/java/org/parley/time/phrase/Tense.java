package org.parley.time.phrase;

/**
 * Whether words are about the past or the future.
 *
 * <p>"They fired on Tuesday" and "they meet on Tuesday" name days a week apart. The words of the
 * date do not distinguish them; the verb of the report does, and only the caller knows it.
 */
public enum Tense {
  /** The past, up to the end of the anchor's day: "Tuesday" is one not after the anchor. */
  PAST,
  /** The future, from the anchor's day on: "Tuesday" is one not before the anchor. */
  FUTURE
}
