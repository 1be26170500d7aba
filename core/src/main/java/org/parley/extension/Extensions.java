package org.parley.extension;

import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The members of an entity that the model does not know, each under its JSON Pointer (RFC 6901)
 * from the entity: {@code /note} for a member of its own, {@code /when/calendar} for one of a part.
 *
 * <p>So a file of a newer version, or one with members of somebody's own, is read and written again
 * without loss, and the values of the model stay small.
 *
 * @param byPointer the members, in the order in which they were read
 */
public record Extensions(ImmutableMap<String, ExtensionValue> byPointer) {
  private static final Extensions NONE = new Extensions(ImmutableMap.of());

  /** Checks that every key is a pointer. */
  public Extensions {
    byPointer.keySet().forEach(Extensions::checkPointer);
  }

  private static void checkPointer(String pointer) {
    require(pointer.startsWith("/"), "a JSON Pointer must begin with /", "pointer", pointer);
  }

  /** An entity without unknown members. */
  public static Extensions none() {
    return NONE;
  }

  /** Whether there are no unknown members. */
  public boolean isEmpty() {
    return byPointer.isEmpty();
  }

  /** The member of the entity itself that has this name. */
  public Optional<ExtensionValue> member(String name) {
    return Optional.ofNullable(byPointer.get(pointerTo(name)));
  }

  /** The text of the entity's own unknown member with this name; empty if it is not a text. */
  public Optional<String> text(String name) {
    return member(name).flatMap(ExtensionValue::asText);
  }

  /** Passes on each text of the entity itself, with its name. */
  public void forEachText(BiConsumer<String, String> use) {
    byPointer.forEach(
        (pointer, value) -> {
          if (pointer.lastIndexOf('/') == 0) {
            value.asText().ifPresent(text -> use.accept(nameAt(pointer), text));
          }
        });
  }

  /** A copy with one more text of the entity itself. */
  public Extensions withText(String name, String text) {
    return new Extensions(
        ImmutableMap.<String, ExtensionValue>builder()
            .putAll(byPointer)
            .put(pointerTo(name), new ExtensionValue.Text(text))
            .buildKeepingLast());
  }

  /** A copy without the member of the entity itself that has this name. */
  public Extensions without(String name) {
    return new Extensions(
        ImmutableMap.copyOf(Maps.filterKeys(byPointer, key -> !key.equals(pointerTo(name)))));
  }

  /** The JSON Pointer from an entity to a member of its own. */
  public static String pointerTo(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** The name of the member that a JSON Pointer ends with. */
  public static String nameAt(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }
}
