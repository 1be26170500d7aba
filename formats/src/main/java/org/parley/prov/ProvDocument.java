package org.parley.prov;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A document of PROV that is being built: elements by their names, and relations, each once. */
final class ProvDocument {
  /** The order in which the parts are written. */
  private static final ImmutableList<String> PARTS =
      ImmutableList.of(
          "entity",
          "activity",
          "agent",
          "used",
          "wasGeneratedBy",
          "wasDerivedFrom",
          "wasAttributedTo",
          "wasAssociatedWith",
          "actedOnBehalfOf");

  private final Map<String, Map<String, Object>> parts = new LinkedHashMap<>();

  private final Set<Map.Entry<String, ImmutableMap<String, Object>>> known = new HashSet<>();

  ProvDocument(ImmutableMap<String, String> prefixes) {
    parts.put("prefix", new LinkedHashMap<>(prefixes));
    for (String part : PARTS) {
      parts.put(part, new LinkedHashMap<>());
    }
  }

  /** Whether an element was not there and is now. */
  boolean declare(String part, String name, ProvAttributes attributes) {
    return part(part).putIfAbsent(name, attributes.build()) == null;
  }

  /** Adds a relation under a blank name, unless it is there. */
  void relate(String part, ProvAttributes attributes) {
    Map<String, Object> relations = part(part);
    ImmutableMap<String, Object> relation = attributes.build();
    if (known.add(Map.entry(part, relation))) {
      relations.put("_:" + part + (relations.size() + 1), relation);
    }
  }

  private Map<String, Object> part(String name) {
    return parts.getOrDefault(name, Map.of());
  }

  /** The parts that hold something. */
  Map<String, Map<String, Object>> parts() {
    Map<String, Map<String, Object>> held = new LinkedHashMap<>(parts);
    held.values().removeIf(Map::isEmpty);
    return held;
  }
}
