package org.parley.prov;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The attributes of an element or a relation, in the making. */
final class Attributes {
  private final ImmutableMap.Builder<String, Object> attributes = ImmutableMap.builder();

  static Attributes none() {
    return new Attributes();
  }

  static Attributes of(String type) {
    return new Attributes().typed(type);
  }

  /** Adds {@code prov:type}, the name of a class. */
  Attributes typed(String name) {
    attributes.put("prov:type", ImmutableMap.of("$", name, "type", "xsd:QName"));
    return this;
  }

  Attributes with(String name, String text) {
    attributes.put(name, text);
    return this;
  }

  Attributes with(String name, Optional<String> text) {
    text.ifPresent(present -> with(name, present));
    return this;
  }

  ImmutableMap<String, Object> build() {
    return attributes.buildOrThrow();
  }
}
