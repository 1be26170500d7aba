package org.parley.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.measure.Entry.Kind;
import org.parley.proposition.Flow;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.resource.ResourceFile;

/**
 * The words that measures are made of: which mean the same ("wounded" and "injured"), what is part
 * of what (missiles intercepted, of those launched), which words divide a whole, which counts can
 * only grow, and how each is said in a sentence.
 *
 * <p>A vocabulary is text, a word a line:
 *
 * <pre>
 * # what is counted
 * object missile; one missile; many missiles; within projectile
 * # what happened to it
 * effect launched; one was launched; many were launched; lasting
 * qualifier military; one soldier; many soldiers; adjective military; of person; also soldier
 * scope ISR; name Israel; adjective Israeli
 * division launched; effects intercepted, hit, failed
 * plural prosecutors
 * singular ministry
 * </pre>
 *
 * <p>A word that is not in the vocabulary is compared by its name only.
 *
 * <pre>{@code
 * MeasureVocabulary ours = MeasureVocabulary.standard().with("effect evicted; one was evicted; …");
 * Dossier dossier = read.withVocabulary(ours);
 * }</pre>
 */
public final class MeasureVocabulary {
  private static final MeasureVocabulary STANDARD =
      new MeasureVocabulary(ImmutableMap.of())
          .with(ResourceFile.text(MeasureVocabulary.class::getResourceAsStream, "vocabulary.txt"));

  private static final Splitter NAME = Splitter.on(CharMatcher.anyOf(" ,")).omitEmptyStrings();

  private static final ImmutableSet<String> LINKING =
      ImmutableSet.of("of", "in", "at", "from", "for", "on", "with", "and");

  private final ImmutableMap<Map.Entry<Kind, String>, Entry> entries;
  private final ImmutableList<Division> divisions;
  private final MeasureComparison comparison;
  private final Phrasing phrasing;

  private MeasureVocabulary(ImmutableMap<Map.Entry<Kind, String>, Entry> entries) {
    this.entries = entries;
    this.divisions = of(Kind.DIVISION).map(MeasureVocabulary::division).collect(toImmutableList());
    this.comparison =
        new MeasureComparison(
            order(Kind.OBJECT),
            order(Kind.EFFECT),
            order(Kind.QUALIFIER),
            dimensions(),
            order(Kind.SCOPE));
    this.phrasing = new Phrasing(entries);
  }

  /** The vocabulary that comes with this library. */
  public static MeasureVocabulary standard() {
    return STANDARD;
  }

  /**
   * A copy with more entries; an entry replaces one of the same kind and word.
   *
   * @param text the entries, a line each; blank lines and lines that begin with # are skipped
   * @throws IllegalArgumentException if a line is not an entry, with its number; or if a word lies
   *     within itself
   */
  public MeasureVocabulary with(String text) {
    Map<Map.Entry<Kind, String>, Entry> all = new LinkedHashMap<>(entries);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        Entry entry = parse(line, i + 1);
        all.put(entry.key(), entry);
      }
    }
    return new MeasureVocabulary(ImmutableMap.copyOf(all));
  }

  private static Entry parse(String line, int number) {
    try {
      return Entry.parse(line);
    } catch (IllegalArgumentException notAnEntry) {
      throw new IllegalArgumentException(
          "line " + number + ": " + notAnEntry.getMessage(), notAnEntry);
    }
  }

  private Stream<Entry> of(Kind kind) {
    return entries.values().stream().filter(entry -> entry.kind() == kind);
  }

  private static Division division(Entry entry) {
    return entry.has("effects")
        ? new Division(entry.word(), ImmutableSet.copyOf(entry.values("effects")))
        : new Division("", ImmutableSet.copyOf(entry.values("qualifiers")));
  }

  private ImmutableListMultimap<String, Division> dimensions() {
    var dimensions = ImmutableListMultimap.<String, Division>builder();
    divisions.stream()
        .filter(division -> !division.isOfEffects())
        .forEach(division -> division.parts().forEach(part -> dimensions.put(part, division)));
    return dimensions.build();
  }

  private WordOrder order(Kind kind) {
    Map<String, String> synonyms = new LinkedHashMap<>();
    var within = ImmutableListMultimap.<String, String>builder();
    of(kind)
        .forEach(
            entry -> {
              entry.values("also").forEach(other -> synonyms.put(other, entry.word()));
              within.putAll(entry.word(), entry.values("within"));
            });
    of(kind).forEach(entry -> synonyms.remove(entry.word()));
    WordOrder order = new WordOrder(ImmutableMap.copyOf(synonyms), within.build());
    of(kind)
        .map(Entry::word)
        .filter(word -> order.isWithin(word, word))
        .findFirst()
        .ifPresent(
            word -> {
              throw new IllegalArgumentException(
                  "a word must not lie within itself, got '" + word + "'");
            });
    return order;
  }

  /** The measure with the preferred word for each of its words: "injured" for "wounded". */
  public Measure canonical(Measure measure) {
    return comparison.canonical(measure);
  }

  /**
   * Compares what two measures count.
   *
   * <p>More qualifiers lie within fewer, a scope within none, a shorter period within a longer one,
   * and a word within the ones that the vocabulary names; P-codes lie within their beginnings. What
   * the vocabulary does not relate is incomparable.
   *
   * @return the order, seen from the first
   */
  public MeasureOrder compare(Measure a, Measure b) {
    return comparison.compare(canonical(a), canonical(b));
  }

  /**
   * Whether a count can only grow with time, unless an earlier figure was wrong. The dead stay
   * dead; the missing may be found, and the displaced may return.
   */
  public boolean isLasting(Measure measure) {
    return measure.flow() == Flow.CUMULATIVE
        || (measure.flow() == Flow.EVENT
            && phrasing
                .entry(Kind.EFFECT, canonical(measure).effect())
                .filter(entry -> entry.has("lasting"))
                .isPresent());
  }

  /** The words that divide a whole. */
  public ImmutableList<Division> divisions() {
    return divisions;
  }

  /** The measure in the words of a sentence; an unknown word is in quotation marks. */
  public MeasurePhrase phrase(Measure measure) {
    return phrasing.phrase(canonical(measure));
  }

  /** The words of a measure that are not in the vocabulary, and so are compared by name only. */
  public ImmutableList<String> unknownWords(Measure measure) {
    Measure canonical = canonical(measure);
    return Stream.of(
            unknown(Kind.OBJECT, Stream.of(canonical.object())),
            unknown(Kind.EFFECT, Stream.of(canonical.effect())),
            unknown(Kind.QUALIFIER, canonical.qualifiers().stream()),
            unknown(
                Kind.SCOPE,
                canonical.scope().stream().filter(s -> !MeasureComparison.isPlaceCode(s))))
        .flatMap(words -> words)
        .collect(toImmutableList());
  }

  private Stream<String> unknown(Kind kind, Stream<String> words) {
    return words.filter(word -> phrasing.entry(kind, word).isEmpty());
  }

  /**
   * Whether the name of a claimant takes a plural verb: "Prosecutors say". Its head is looked up,
   * the last word before a preposition; two names are plural, unless they end as one office does
   * ("Ministry of Health", "Press and Information Office").
   */
  public boolean isPlural(String name) {
    String head = "";
    for (String word : NAME.split(name)) {
      if (!head.isEmpty() && (LINKING.contains(word) || word.startsWith("("))) {
        return word.equals("and") ? !isOne(name) : has(Kind.PLURAL, head);
      }
      head = word;
    }
    return has(Kind.PLURAL, head);
  }

  private boolean isOne(String name) {
    return has(Kind.SINGULAR, name.substring(name.lastIndexOf(' ') + 1));
  }

  private boolean has(Kind kind, String word) {
    return phrasing.entry(kind, word.toLowerCase(Locale.ROOT)).isPresent();
  }
}
