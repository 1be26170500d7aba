package org.parley.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.code.Language;

/** The words of one language that take part in counts, as a tree of words in a row. */
final class Vocabulary {
  /** No word that is looked up is longer, so that a wall of letters costs nothing. */
  private static final int LONGEST_WORD = 40;

  private static final ImmutableMap<String, Vocabulary> ALL = VocabularyFile.readAll();

  /** A word, reached by the words before it, and what all of them mean together. */
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

    boolean hasNext() {
      return !next.isEmpty();
    }

    private void add(Sense sense) {
      Sense[] more = Arrays.copyOf(senses, senses.length + 1);
      more[senses.length] = sense;
      senses = more;
    }
  }

  private final Node root = new Node();
  private final Set<String> abbreviations = new HashSet<>();
  private char decimalMark = '.';
  private char groupMark = ',';
  private char attachedAnd = 0;

  static Vocabulary english() {
    return of(Language.of("en"));
  }

  static Vocabulary of(Language language) {
    Vocabulary known = ALL.get(language.tag());
    checkArgument(
        known != null,
        "counts are read in %s, got language=%s",
        Joiner.on(", ").join(ALL.keySet()),
        language);
    return known;
  }

  /** All of them, English first. */
  static Iterable<Vocabulary> all() {
    return ALL.values();
  }

  static ImmutableSet<Language> languages() {
    return ALL.keySet().stream().map(Language::of).collect(ImmutableSet.toImmutableSet());
  }

  void add(String form, Sense sense) {
    Node node = root;
    for (Token token : Tokens.of(form, this).all()) {
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

  void attachedAnd(char letter) {
    attachedAnd = letter;
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

  /** What begins with this word; null if nothing does. */
  @Nullable Node first(String folded) {
    return folded.length() > LONGEST_WORD ? null : root.next.get(folded);
  }

  /** What goes on from a node with this word, with or without an "and" that is written onto it. */
  @Nullable Node next(Node node, String folded) {
    Node next = node.next.get(folded);
    return next == null && hasAttachedAnd(folded) ? node.next.get(folded.substring(1)) : next;
  }

  /** Whether "and" is written onto the word, as in Arabic and Hebrew. */
  boolean hasAttachedAnd(String folded) {
    return attachedAnd != 0 && folded.length() > 1 && folded.charAt(0) == attachedAnd;
  }
}
