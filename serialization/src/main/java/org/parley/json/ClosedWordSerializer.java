package org.parley.json;

import tools.jackson.databind.ser.std.ToStringSerializerBase;

/** Writes a constant of a closed set as its word. */
final class ClosedWordSerializer<E extends Enum<E>> extends ToStringSerializerBase {
  private final transient ClosedWords<E> words;

  ClosedWordSerializer(ClosedWords<E> words) {
    super(words.type());
    this.words = words;
  }

  @Override
  public String valueToString(Object constant) {
    return words.word(words.type().cast(constant));
  }
}
