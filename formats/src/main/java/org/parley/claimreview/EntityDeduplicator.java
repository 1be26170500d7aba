package org.parley.claimreview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.parley.extension.Extensible;
import org.parley.json.ContentId;

/**
 * The entities of one kind that were read, without duplicates, under ids derived from their
 * content.
 */
final class EntityDeduplicator<T extends Extensible> {
  private static final int DIGITS = 12;

  private final Map<String, T> byId = new LinkedHashMap<>();

  /**
   * Adds an entity, unless there is an equal one.
   *
   * @param id the id it should have; if another entity has it, the digits of this one's content id
   *     are appended
   * @param make makes it under an id
   */
  T put(String id, Function<String, T> make) {
    T entity = make.apply(id);
    T known = byId.putIfAbsent(id, entity);
    if (known != null && !known.equals(entity)) {
      String another = id + " #" + digits(entity);
      entity = make.apply(another);
      byId.putIfAbsent(another, entity);
    }
    return entity;
  }

  /** Adds an entity under an id derived from its content. */
  T put(Function<String, T> make, String kind) {
    return put(kind + "-" + digits(make.apply(kind)), make);
  }

  private static String digits(Extensible entity) {
    return ContentId.of(entity).value().substring(0, DIGITS);
  }

  Iterable<T> all() {
    return byId.values();
  }
}
