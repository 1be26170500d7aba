package org.parley.quantity.phrase;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.code.Language;

/** The words of one language that occur in counts, as a tree of consecutive words. */
final class Vocabulary {
  /** The longest word that is looked up, so that very long runs of letters are cheap. */
  private static final int LONGEST_WORD = 40;

  private static final ImmutableSet<Sense.Kind> NUMBERS =
      Sets.immutableEnumSet(
          Sense.Kind.NUMBER,
          Sense.Kind.HUNDRED,
          Sense.Kind.SCALE,
          Sense.Kind.DOZEN,
          Sense.Kind.HALF,
          Sense.Kind.VAGUE);

  private static final ImmutableMap<String, Vocabulary> ALL = VocabularyFile.readAll();

  /** A word, reached by the words before it, and the meaning of all of them. */
  static final class Node {
    private static final Sense[] NOTHING = {};

    private final Map<String, Node> next = new HashMap<>();
    private Sense[] senses = NOTHING;

    /** The kinds of the senses here and further on. */
    private final Set<Sense.Kind> kinds = EnumSet.noneOf(Sense.Kind.class);

    /** Whether a sense of this kind is here or further on. */
    boolean leadsTo(Sense.Kind kind) {
      return kinds.contains(kind);
    }

    /** The sense of this kind; null if there is none. */
    @Nullable Sense sense(Sense.Kind kind) {
      for (Sense sense : senses) {
        if (sense.kind() == kind) {
          return sense;
        }
      }
      return null;
    }

    private boolean isNumber() {
      return Arrays.stream(senses).anyMatch(sense -> NUMBERS.contains(sense.kind()));
    }

    private void add(Sense sense) {
      Sense[] more = Arrays.copyOf(senses, senses.length + 1);
      more[senses.length] = sense;
      senses = more;
    }
  }

  /** Conventions that differ between languages. */
  enum Habit {
    /** An apostrophe separates two words: "d'environ". */
    ELISION,
    /** The tens follow the ones, with "and" between them: "five and twenty". */
    ONES_FIRST,
    /** Digits are added with "and": "42 thousand and 603". */
    DIGITS_JOIN,
    /** A hyphen between two number words makes them a range: "two-three". */
    HYPHEN_RANGE
  }

  /** The words onto which a short word is written, as "and" in Arabic and Hebrew. */
  enum Attached {
    /** Before any word that a count can begin with, and before digits. */
    ANY,
    /** Before number words and digits. */
    NUMBER,
    /** Before digits alone. */
    DIGITS
  }

  private final Node root = new Node();
  private final Set<String> abbreviations = new HashSet<>();
  private char decimalMark = '.';
  private char groupMark = ',';
  private final Map<String, Attached> attached = new HashMap<>();
  private int longestAttached = 0;
  private final Set<Habit> habits = EnumSet.noneOf(Habit.class);

  /** All words of all forms. */
  private final Set<String> words = new HashSet<>();

  static Vocabulary english() {
    return of(Language.of("en"));
  }

  static Vocabulary of(Language language) {
    Vocabulary known = ALL.get(language.tag());
    checkArgument(
        known != null,
        "the language of a count must be one of %s, got language=%s",
        Joiner.on(", ").join(ALL.keySet()),
        language);
    return known;
  }

  /** All vocabularies, English first. */
  static Iterable<Vocabulary> all() {
    return ALL.values();
  }

  static ImmutableSet<Language> languages() {
    return ALL.keySet().stream().map(Language::of).collect(ImmutableSet.toImmutableSet());
  }

  void add(String form, Sense sense) {
    Node node = root;
    for (CountToken token : Tokens.of(form, this).all()) {
      words.add(token.word());
      node = node.next.computeIfAbsent(token.word(), w -> new Node());
      node.kinds.add(sense.kind());
    }
    node.add(sense);
  }

  void addAbbreviation(String word) {
    abbreviations.add(Letters.folded(word, 0, word.length()));
  }

  void marks(char decimal, char group) {
    decimalMark = decimal;
    groupMark = group;
  }

  void attached(String word, Attached before) {
    attached.put(word, before);
    longestAttached = Math.max(longestAttached, word.length());
  }

  void addHabit(Habit habit) {
    habits.add(habit);
  }

  /** Whether it is written so in this language. */
  boolean isUsual(Habit habit) {
    return habits.contains(habit);
  }

  char decimalMark() {
    return decimalMark;
  }

  char groupMark() {
    return groupMark;
  }

  /** Whether a dot behind the word belongs to it: "approx." */
  boolean isAbbreviation(String folded) {
    return abbreviations.contains(folded);
  }

  /** The entries that begin with this word; null if there are none. */
  @Nullable Node first(String folded) {
    return folded.length() > LONGEST_WORD ? null : root.next.get(folded);
  }

  /** The entries that continue a node with this word; null if there are none. */
  @Nullable Node next(Node node, String folded) {
    return node.next.get(folded);
  }

  /** Whether this word is written onto digits, with or without a hyphen. */
  boolean isAttached(String folded) {
    return attached.containsKey(folded);
  }

  /**
   * The number of letters at the start of a word that are a word of their own; 0 if there are none.
   */
  int lengthOfAttached(String folded) {
    int longest = Math.min(longestAttached, folded.length() - 1);
    if (longest <= 0 || folded.length() > LONGEST_WORD || words.contains(folded)) {
      return 0;
    }
    for (int length = longest; length > 0; length--) {
      if (isParted(attached.get(folded.substring(0, length)), folded.substring(length))) {
        return length;
      }
    }
    return 0;
  }

  private boolean isParted(@Nullable Attached before, String rest) {
    Node node = before == null ? null : root.next.get(rest);
    return node != null
        && (before == Attached.ANY || (before == Attached.NUMBER && node.isNumber()));
  }
}
