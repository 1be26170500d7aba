package org.parley.prov;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The attributes of an element or a relation, that is being built. */
final class ProvAttributes {
  private final ImmutableMap.Builder<String, Object> attributes = ImmutableMap.builder();

  static ProvAttributes none() {
    return new ProvAttributes();
  }

  static ProvAttributes of(String type) {
    return new ProvAttributes().typed(type);
  }

  /** The attributes of a relation between two elements of PROV. */
  static ProvAttributes between(String from, String name, String to, String other) {
    return none().with("prov:" + from, name).with("prov:" + to, other);
  }

  /** Adds {@code prov:type}, the name of a class. */
  ProvAttributes typed(String name) {
    attributes.put("prov:type", ImmutableMap.of("$", name, "type", "xsd:QName"));
    return this;
  }

  ProvAttributes with(String name, String text) {
    attributes.put(name, text);
    return this;
  }

  ProvAttributes with(String name, Optional<String> text) {
    text.ifPresent(present -> with(name, present));
    return this;
  }

  ImmutableMap<String, Object> build() {
    return attributes.buildOrThrow();
  }
}
