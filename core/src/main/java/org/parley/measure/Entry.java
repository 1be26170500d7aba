package org.parley.measure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A line of a vocabulary: what kind of word it is about, the word, and what is said of it.
 *
 * @param kind the kind of word
 * @param word the word
 * @param fields the values of each key
 */
record Entry(Kind kind, String word, ImmutableListMultimap<String, String> fields) {
  private static final Splitter FIELDS = Splitter.on(';').trimResults();
  private static final Splitter PARTS = Splitter.on(' ').limit(2).trimResults();
  private static final Splitter VALUES = Splitter.on(',').trimResults().omitEmptyStrings();

  /** The kinds of words, each with its keys. */
  enum Kind {
    OBJECT("one", "many", "within", "also"),
    EFFECT(
        "one",
        "many",
        "one_to",
        "many_to",
        "of",
        "one_else",
        "many_else",
        "within",
        "also",
        "lasting"),
    QUALIFIER("one", "many", "adjective", "beside", "after", "of", "within", "also"),
    SCOPE("name", "adjective", "phrase", "within", "also"),
    MEASURE("one", "many", "did"),
    DIVISION("effects", "qualifiers"),
    SINGULAR(),
    PLURAL();

    private final ImmutableSet<String> keys;

    Kind(String... keys) {
      this.keys = ImmutableSet.copyOf(keys);
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The keys whose value is a list. */
  private static final ImmutableSet<String> LISTS =
      ImmutableSet.of("within", "also", "effects", "qualifiers");

  /**
   * Reads a line: {@code object missile; one missile; many missiles; within projectile}.
   *
   * @throws IllegalArgumentException if the kind or a key is not known, or a key is given twice
   */
  static Entry parse(String line) {
    List<String> fields = FIELDS.splitToList(line);
    List<String> head = PARTS.splitToList(fields.get(0));
    Kind kind = kind(head.get(0));
    if (head.size() < 2) {
      throw new IllegalArgumentException("an entry must name a word, got '" + line + "'");
    }
    var values = ImmutableListMultimap.<String, String>builder();
    Set<String> seen = new HashSet<>();
    for (String field : fields.subList(1, fields.size())) {
      List<String> parts = PARTS.splitToList(field);
      String key = parts.get(0);
      if (!kind.keys.contains(key)) {
        throw new IllegalArgumentException(
            "a key of %s must be one of %s, got '%s'"
                .formatted(kind.word(), String.join(", ", kind.keys), key));
      }
      if (!seen.add(key)) {
        throw new IllegalArgumentException("a key must be given once, got '" + key + "' twice");
      }
      String value = parts.size() > 1 ? parts.get(1) : "";
      values.putAll(key, LISTS.contains(key) ? VALUES.splitToList(value) : List.of(value));
    }
    return new Entry(kind, head.get(1), values.build());
  }

  private static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "an entry must begin with object, effect, qualifier, scope, measure, division, singular or plural,"
            + " got '"
            + word
            + "'");
  }

  /** The value of a key, if it has one. */
  Optional<String> value(String key) {
    return fields.get(key).stream().findFirst();
  }

  ImmutableList<String> values(String key) {
    return fields.get(key);
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  /** The kind and the word: an entry replaces the one with the same key. */
  Map.Entry<Kind, String> key() {
    return Map.entry(kind, word);
  }
}
