package org.parley.claimreview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.parley.extension.Extensible;
import org.parley.json.ContentId;

/** The entities of one kind that were read: equal ones once, under ids made of what they say. */
final class EntityDeduplicator<T extends Extensible> {
  private static final int DIGITS = 12;

  private final Map<String, T> byId = new LinkedHashMap<>();

  /**
   * Puts an entity in, unless an equal one is there.
   *
   * @param id the id it should have; another entity that has it keeps it, and this one gets the
   *     digits of its content id added
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

  /** Puts an entity in under an id made of its content. */
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
