package org.parley.quantity.phrase;

import org.jspecify.annotations.Nullable;
import org.parley.quantity.Quantifier;

/**
 * One of the things that a word, or words in a row, can mean in a count.
 *
 * @param kind what part it plays
 * @param value the number of a number word, or of halves; 0 for the others
 * @param room the largest number that may be added right behind it: 9 for "twenty"
 * @param quantifier how a modifier makes a number be said, or "centaine" says its own; null for the
 *     others
 * @param key the key of a vague word in the lexicons, or what an adjective implies; else empty
 */
record Sense(Kind kind, long value, long room, @Nullable Quantifier quantifier, String key) {
  /** The parts that words play in a count. */
  enum Kind {
    /** A number that stands for itself: "one", "twenty", "doscientos". */
    NUMBER,
    /** What multiplies the number before it and leaves room for smaller ones: "hundred". */
    HUNDRED,
    /** A power of a thousand: "thousand", "million". */
    SCALE,
    /** What multiplies and leaves no room: "dozen". */
    DOZEN,
    /** Half of what follows, or several halves: "half a million", Russian "полтора миллиона". */
    HALF,
    /** "a", before "hundred" or "dozen". */
    ARTICLE,
    /**
     * "and", inside a number, after "between" and between two bounds; never inside a number where
     * its meaning is {@code apart}.
     */
    AND,
    /** What adds a half where that is not said with "and": Russian "с половиной". */
    AND_A_HALF,
    /** "first", "twentieth". */
    ORDINAL,
    /** The ending of an ordinal in digits: the "nd" of "2nd". */
    ORDINAL_ENDING,
    /** The ending of digits that name no number: the "s" of "100s". */
    PLURAL_ENDING,
    /** What follows is a number in an order and no count: "No. 10". */
    NUMBERED,
    /** A word without a number: "several", "dozens". */
    VAGUE,
    /** "no", "none". */
    ZERO,
    /** "unknown", "no figure". */
    UNKNOWN,
    /** Words that look like a count and are none: "no longer". */
    NOT_A_COUNT,
    /** A modifier before the number: "at least". */
    BEFORE,
    /** A modifier behind the number: "or more". */
    AFTER,
    /** A modifier behind what is counted: Arabic "180 قتيلا على الأقل", "180 dead at least". */
    AFTER_LABEL,
    /** What opens a range that "and" parts: "between". */
    BETWEEN,
    /** What parts a range behind "between" alone: Hebrew "ל". */
    BETWEEN_TO,
    /** What opens a range that "to" parts: "from". */
    FROM,
    /** What parts a range: "to", "or". */
    TO,
    /** What lets a second, larger figure follow: "perhaps", "if not". */
    PERHAPS,
    /** The preferred number of a range follows: "best". */
    BEST,
    /** "percent". */
    PERCENT,
    /** "households". */
    HOUSEHOLD,
    /** A letter behind digits that multiplies them: the "k" of "40k". */
    SUFFIX,
    /** An adjective that implies a count: "deadly". */
    IMPLIES,
    /** A word that counts nothing and has a number in some lexicon: "massacre". */
    TERM,
    /** A month, beside which a number is a date. */
    MONTH,
    /** What a year follows: "in", "since"; whatever comes next where its meaning is "always". */
    YEAR_FOLLOWS,
    /** What stands behind a year: Russian "года". */
    YEAR_PRECEDES,
    /**
     * Behind what a word for many means one: Russian "тысячи" is "thousands", and "более тысячи" is
     * more than one thousand.
     */
    ONE_FOLLOWS,
    /**
     * "rose", before a "from … to …" that is no range; some words before it where its meaning is
     * {@code apart}, for the subject may follow the verb.
     */
    CHANGE,
    /** The figures that follow are part of the one before: "including". */
    INCLUDING,
    /** The figures that follow come on top of the one before: "plus". */
    PLUS
  }
}
