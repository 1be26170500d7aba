package org.parley.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;

/**
 * The members of one entity that the model does not know, collected while it is read, each under
 * its JSON Pointer from the entity.
 */
final class UnknownMembers {
  private final @Nullable UnknownMembers outer;
  private final TokenStreamContext entity;
  private final Map<String, ExtensionValue> found = new LinkedHashMap<>();

  /** The root of a buffer from which a part of the entity is read again, and its pointer. */
  private @Nullable TokenStreamContext replayed;

  private String replayedAt = "";

  private @Nullable Within within;

  private UnknownMembers(@Nullable UnknownMembers outer, TokenStreamContext entity) {
    this.outer = outer;
    this.entity = entity;
  }

  /** Begins to collect for the entity at whose first token the parser is. */
  static UnknownMembers begin(JsonParser parser, DeserializationContext context) {
    UnknownMembers members = new UnknownMembers(current(context), parser.streamReadContext());
    context.setAttribute(UnknownMembers.class, members);
    return members;
  }

  /** Ends collecting, and continues with the enclosing entity. */
  void end(DeserializationContext context) {
    context.setAttribute(UnknownMembers.class, outer);
  }

  /** The collector of the entity that is being read; null outside an entity. */
  static @Nullable UnknownMembers current(DeserializationContext context) {
    return (UnknownMembers) context.getAttribute(UnknownMembers.class);
  }

  /** Keeps the member at whose value the parser is, and moves the parser to its end. */
  void keep(JsonParser parser, String name) {
    String pointer =
        within != null && !within.isReadBy(parser)
            ? pointerOf(within.object()) + Extensions.pointerTo(name)
            : pointerAt(parser);
    found.put(pointer, ExtensionValues.read(parser));
  }

  /** Begins a record, whose unknown members may be read from a buffer after all others. */
  void enter(JsonParser parser) {
    within = new Within(parser, parser.streamReadContext(), within);
  }

  /** Ends the record. */
  void leave() {
    within = requireNonNull(within).outer();
  }

  /** Switches to tokens from a buffer with this root, filled at the parser's place. */
  void replay(JsonParser parser, TokenStreamContext root) {
    replayedAt = pointer(parser.streamReadContext());
    replayed = root;
  }

  /** Switches back to tokens from the file. */
  void endReplay() {
    replayed = null;
  }

  private String pointerOf(TokenStreamContext object) {
    if (sameAs(object, entity)) {
      return "";
    }
    return sameAs(object, replayed) ? replayedAt : pointer(object.getParent());
  }

  private String pointerAt(JsonParser parser) {
    TokenStreamContext context = parser.streamReadContext();
    boolean structure =
        parser.hasToken(JsonToken.START_OBJECT) || parser.hasToken(JsonToken.START_ARRAY);
    return pointer(structure ? context.getParent() : context);
  }

  private String pointer(@Nullable TokenStreamContext at) {
    StringBuilder pointer = new StringBuilder();
    for (TokenStreamContext one = at; one != null; one = one.getParent()) {
      if (sameAs(one, replayed)) {
        return pointer.insert(0, segment(one)).insert(0, replayedAt).toString();
      }
      pointer.insert(0, segment(one));
      if (sameAs(one, entity)) {
        break;
      }
    }
    return pointer.toString();
  }

  @SuppressWarnings("ReferenceEquality") // contexts have no equality but identity
  private static boolean sameAs(TokenStreamContext one, @Nullable TokenStreamContext other) {
    return one == other;
  }

  /** The path segment of a context; empty for the root of a document and for an empty object. */
  static String segment(TokenStreamContext context) {
    if (context.inArray()) {
      return "/" + context.getCurrentIndex();
    }
    return context.hasCurrentName() ? Extensions.pointerTo(context.currentName()) : "";
  }

  /** A record that is being read: its parser, its place, and the enclosing record. */
  private record Within(JsonParser parser, TokenStreamContext object, @Nullable Within outer) {
    @SuppressWarnings("ReferenceEquality") // parsers have no equality but identity
    boolean isReadBy(JsonParser other) {
      return parser == other;
    }
  }

  Extensions found() {
    return found.isEmpty() ? Extensions.none() : new Extensions(ImmutableMap.copyOf(found));
  }
}
