package org.parley.time.phrase;

/**
 * Whether words speak of what has happened or of what is to come.
 *
 * <p>"They fired on Tuesday" and "they meet on Tuesday" name days a week apart. The words of the
 * date do not tell; the verb of the report does, and only its reader knows it.
 */
public enum Tense {
  /** What has happened by the end of the anchor's day: "Tuesday" is one not after the anchor. */
  PAST,
  /** What happens on the anchor's day or later: "Tuesday" is one not before the anchor. */
  FUTURE
}
