package org.parley.quantity.phrase;

import org.jspecify.annotations.Nullable;
import org.parley.quantity.Quantifier;

/**
 * One meaning that a word, or several words, can have in a count.
 *
 * @param kind the part it plays
 * @param value the number of a number word, or of halves; 0 for the others
 * @param room the largest number that may be added directly after it: 9 for "twenty"
 * @param quantifier the quantifier of a modifier or of a word such as "centaine"; null for the
 *     others
 * @param key the key of a vague word in the lexicons, or the effect that an adjective implies; else
 *     empty
 */
record Sense(Kind kind, long value, long room, @Nullable Quantifier quantifier, String key) {
  /** The parts that words play in a count. */
  enum Kind {
    /** A single number: "one", "twenty", "doscientos". */
    NUMBER,
    /** A multiplier of the number before it, after which smaller ones may follow: "hundred". */
    HUNDRED,
    /** A power of a thousand: "thousand", "million". */
    SCALE,
    /** A multiplier after which nothing may follow: "dozen". */
    DOZEN,
    /** Half of what follows, or several halves: "half a million", Russian "полтора миллиона". */
    HALF,
    /** "a", before "hundred" or "dozen". */
    ARTICLE,
    /**
     * "and", inside a number, after "between" and between two bounds; never inside a number if its
     * meaning is {@code apart}.
     */
    AND,
    /** Adds a half without "and": Russian "с половиной". */
    AND_A_HALF,
    /** "first", "twentieth". */
    ORDINAL,
    /** The ending of an ordinal in digits: the "nd" of "2nd". */
    ORDINAL_ENDING,
    /** The ending of digits that name no number: the "s" of "100s". */
    PLURAL_ENDING,
    /** Makes the number after it an ordinal: "No. 10". */
    NUMBERED,
    /** A word without a number: "several", "dozens". */
    VAGUE,
    /** "no", "none". */
    ZERO,
    /** "unknown", "no figure". */
    UNKNOWN,
    /** Words that look like a count but are not: "no longer". */
    NOT_A_COUNT,
    /** A modifier before the number: "at least". */
    BEFORE,
    /** A modifier behind the number: "or more". */
    AFTER,
    /** A modifier behind what is counted: Arabic "180 قتيلا على الأقل", "180 dead at least". */
    AFTER_LABEL,
    /** Opens a range whose ends are separated by "and": "between". */
    BETWEEN,
    /** Separates the ends of a range, only after "between": Hebrew "ל". */
    BETWEEN_TO,
    /** Opens a range whose ends are separated by "to": "from". */
    FROM,
    /** Separates the ends of a range: "to", "or". */
    TO,
    /** Introduces a second, larger figure: "perhaps", "if not". */
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
    /** A noun such as "massacre" for which some lexicons define a number. */
    TERM,
    /** A month, beside which a number is a date. */
    MONTH,
    /**
     * Comes before a year: "in", "since"; any number after it is one if its meaning is "always".
     */
    YEAR_FOLLOWS,
    /** Comes after a year: Russian "года". */
    YEAR_PRECEDES,
    /**
     * Makes a word for many after it mean one: Russian "тысячи" is "thousands", and "более тысячи"
     * is more than one thousand.
     */
    ONE_FOLLOWS,
    /**
     * Comes before a "from … to …" that is not a range: "rose"; some words earlier if its meaning
     * is {@code apart}, because the subject may follow the verb.
     */
    CHANGE,
    /** The figures that follow are part of the one before: "including". */
    INCLUDING,
    /** The figures that follow come on top of the one before: "plus". */
    PLUS
  }
}
