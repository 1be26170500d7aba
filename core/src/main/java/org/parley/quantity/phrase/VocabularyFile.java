package org.parley.quantity.phrase;

import static org.parley.Requirement.require;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.quantity.Quantifier;
import org.parley.resource.ResourceFile;

/**
 * Reads the words of a language from its file: a line has the kind, the meaning and the forms, with
 * tabs between them and {@code |} between the forms.
 *
 * <p>A number means itself; {@code 20+9} is a twenty after which up to nine may follow, {@code
 * ~100} is a word such as "centaine", which means about as many, and 3 of the kind {@code half} is
 * three halves. A line that starts with {@code #} is a comment.
 *
 * <p>Three kinds are not words: {@code marks}, the decimal and the group mark; {@code attached},
 * words written onto the next word or number; and {@code habit}, one of {@link Vocabulary.Habit}
 * with an example.
 */
final class VocabularyFile {
  private static final Splitter COLUMNS = Splitter.on('\t').omitEmptyStrings().trimResults();
  private static final Splitter FORMS = Splitter.on('|').omitEmptyStrings().trimResults();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final String ABOUT = "~";

  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, Vocabulary.Attached> attached = new HashMap<>();

  private VocabularyFile() {}

  static ImmutableMap<String, Vocabulary> readAll() {
    var all = ImmutableMap.<String, Vocabulary>builder();
    ResourceFile.lines(VocabularyFile.class::getResourceAsStream, "vocabularies.txt")
        .forEach(tag -> all.put(tag, read(tag)));
    return all.buildOrThrow();
  }

  private static Vocabulary read(String tag) {
    VocabularyFile file = new VocabularyFile();
    ResourceFile.lines(VocabularyFile.class::getResourceAsStream, "words-" + tag + ".txt")
        .forEach(file::readLine);
    file.attached.forEach(file.vocabulary::attached); // last, so that they part no form
    return file.vocabulary;
  }

  private void readLine(String line) {
    List<String> columns = COLUMNS.splitToList(line);
    require(columns.size() == 3, "a line must have a kind, a meaning and forms", line);
    String meaning = columns.get(1);
    switch (columns.get(0)) {
      case "marks" -> vocabulary.marks(mark(meaning), mark(columns.get(2)));
      case "attached" -> {
        var before = Vocabulary.Attached.valueOf(constant(meaning));
        FORMS.split(columns.get(2)).forEach(word -> attached.put(word, before));
      }
      case "habit" -> vocabulary.addHabit(Vocabulary.Habit.valueOf(constant(meaning)));
      default -> {
        Sense sense = sense(columns.get(0), meaning);
        FORMS.split(columns.get(2)).forEach(form -> add(form, sense));
      }
    }
  }

  private static char mark(String name) {
    return name.equals("space") ? ' ' : name.charAt(0);
  }

  private void add(String form, Sense sense) {
    for (String word : WORDS.split(form)) {
      if (word.length() > 1 && word.endsWith(".")) {
        vocabulary.addAbbreviation(word.substring(0, word.length() - 1));
      }
    }
    vocabulary.add(form, sense);
  }

  private static String constant(String name) {
    return name.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static Sense sense(String name, String meaning) {
    Sense.Kind kind = Sense.Kind.valueOf(constant(name));
    return switch (kind) {
      case NUMBER, HUNDRED, SCALE, DOZEN, HALF, ORDINAL, SUFFIX -> number(kind, meaning);
      case BEFORE, AFTER, AFTER_LABEL -> new Sense(kind, 0, 0, Quantifier.valueOf(meaning), "");
      default -> new Sense(kind, 0, 0, null, meaning);
    };
  }

  private static Sense number(Sense.Kind kind, String meaning) {
    boolean isAbout = meaning.startsWith(ABOUT);
    List<String> parts = Splitter.on('+').splitToList(isAbout ? meaning.substring(1) : meaning);
    long room = parts.size() == 1 ? 0 : Long.parseLong(parts.get(1));
    Quantifier own = isAbout ? Quantifier.APPROXIMATELY : null;
    return new Sense(kind, Long.parseLong(parts.get(0)), room, own, "");
  }
}
