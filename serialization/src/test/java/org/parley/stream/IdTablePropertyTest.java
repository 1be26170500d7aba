package org.parley.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.code.Id;
import org.parley.dossier.EntityKind;
import org.parley.event.EventId;

/** Checks that the table behaves like a map of texts. */
class IdTablePropertyTest {
  @Property(tries = 300)
  void saysWhatAMapSays(
      @ForAll("texts") List<String> texts, @ForAll List<Boolean> defined, @ForAll EntityKind kind) {
    IdTable table = new IdTable();
    Map<String, Integer> map = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      int line = i + 1;
      Id id = EventId.of(texts.get(i));
      int known = map.getOrDefault(texts.get(i), 0);
      if (i < defined.size() && defined.get(i)) {
        assertThat(table.define(kind, id, line, i)).isEqualTo(Math.max(known, 0));
        map.put(texts.get(i), known > 0 ? known : line);
      } else {
        table.name(kind, id, line);
        map.putIfAbsent(texts.get(i), -line);
      }
    }
    assertThat(undefined(table)).isEqualTo(undefined(kind, map));
  }

  private static List<String> undefined(IdTable table) {
    List<String> found = new ArrayList<>();
    table.forEachUndefined((kind, id, line) -> found.add(kind + " " + id + " " + line));
    return found;
  }

  private static List<String> undefined(EntityKind kind, Map<String, Integer> map) {
    return map.entrySet().stream()
        .filter(entry -> entry.getValue() < 0)
        .map(entry -> kind + " " + entry.getKey() + " " + -entry.getValue())
        .toList();
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, 3_000).map(i -> "id-" + i),
            Arbitraries.of(
                "é", "\ud800", "\ud801", "?", "شرح", "😀", "x".repeat(1000), "ü".repeat(999)))
        .list()
        .ofMaxSize(4_000);
  }
}
