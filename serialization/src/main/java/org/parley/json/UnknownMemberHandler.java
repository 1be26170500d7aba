package org.parley.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Keeps every unknown member within an entity. */
final class UnknownMemberHandler extends DeserializationProblemHandler {
  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      @Nullable ValueDeserializer<?> deserializer,
      Object beanOrClass,
      String name) {
    UnknownMembers members = UnknownMembers.current(context);
    if (members == null) {
      return false;
    }
    members.keep(parser, name);
    return true;
  }
}
