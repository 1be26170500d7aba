package org.parley.time.phrase;

/** The place holders of a form: a kind of word, a number as written, or a phrase. */
enum Slot {
  MONTH,
  WEEKDAY,
  PART,
  THIRD,
  UNIT,
  NUMBER,
  ORDINAL,
  SUFFIX,
  TODAY,
  SHIFT,
  HALF,
  LEAD,
  /** A day of a month: 7, 7th, seventh. */
  DAY,
  /** A number of one or two digits. */
  INT,
  /** A number of four digits. */
  YEAR,
  /** Four digits and an s: 1990s. */
  DECADE,
  /** A time of the day in minutes: 03:30, 3 p.m. */
  TIME,
  /** A phrase for a day or a period. */
  BASE,
  /** A phrase for these or a part of them. */
  POINT
}
