package org.parley.time.phrase;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An order of words that is read as a date, for example {@code <number> <unit> ago}.
 *
 * @param name the meaning of the form, in capitals
 */
record Form(String name, ImmutableList<Element> elements) {
  /** A part of a form: one of some words, a value of a kind, or a phrase. */
  record Element(ImmutableSet<String> words, ImmutableList<Slot> slot, boolean optional) {
    static Element of(String text) {
      boolean optional = text.endsWith("?");
      String body = optional ? text.substring(0, text.length() - 1) : text;
      char first = body.charAt(0);
      if (body.length() > 1 && (first == '<' || first == '{')) {
        String kind = body.substring(1, body.length() - 1).toUpperCase(Locale.ROOT);
        return new Element(ImmutableSet.of(), ImmutableList.of(Slot.valueOf(kind)), optional);
      }
      ImmutableSet<String> words = ImmutableSet.copyOf(Splitter.on('|').split(body));
      return new Element(words, ImmutableList.of(), optional);
    }

    boolean isPhrase() {
      return slot.contains(Slot.BASE) || slot.contains(Slot.POINT);
    }
  }

  /** Reads a line {@code FORM : elements}. */
  static Form of(String line) {
    int colon = line.indexOf(" : ");
    return new Form(
        line.substring(0, colon),
        Splitter.on(' ')
            .splitToStream(line.substring(colon + 3))
            .map(Element::of)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The words that the form itself has. */
  Stream<String> words() {
    return elements.stream().flatMap(element -> element.words().stream());
  }
}
