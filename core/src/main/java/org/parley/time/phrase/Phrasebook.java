package org.parley.time.phrase;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.parley.resource.ResourceFile;

/** The words and forms of a language, read from a file beside this class. */
final class Phrasebook {
  /** The words and forms of English, the language in which dates are read. */
  static final Phrasebook ENGLISH = Phrasebook.of(lines("en.txt"));

  private final DateWords words;
  private final ImmutableList<Form> forms;
  private final ImmutableSet<String> known;

  private Phrasebook(DateWords words, ImmutableList<Form> forms) {
    this.words = words;
    this.forms = forms;
    this.known = forms.stream().flatMap(Form::words).collect(ImmutableSet.toImmutableSet());
  }

  private static Phrasebook of(ImmutableList<String> lines) {
    return new Phrasebook(
        DateWords.of(lines.stream().filter(line -> line.contains(" = ")).toList()), forms(lines));
  }

  /** The same words with the forms of another file. */
  Phrasebook withForms(String file) {
    return new Phrasebook(words, forms(lines(file)));
  }

  private static ImmutableList<Form> forms(ImmutableList<String> lines) {
    return lines.stream()
        .filter(line -> line.contains(" : "))
        .map(Form::of)
        .collect(toImmutableList());
  }

  private static ImmutableList<String> lines(String file) {
    return ResourceFile.lines(Phrasebook.class::getResourceAsStream, file);
  }

  DateWords words() {
    return words;
  }

  ImmutableList<Form> forms() {
    return forms;
  }

  /** Whether a token can be part of a date at all. */
  boolean knows(DateToken token) {
    if (token.isNumber()) {
      return token.number() >= 0 && (token.word().isEmpty() || words.has(token.word()));
    }
    return words.has(token.word())
        || known.contains(token.word())
        || token.word().equals(ClockReader.COLON);
  }
}
