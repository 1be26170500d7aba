package org.parley.json;

import com.google.common.collect.ImmutableList;
import org.parley.attribution.Link;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a chain as an array, because an array tells which of its items is wrong. */
final class ChainDeserializer extends ValueDeserializer<ImmutableList<Link>> {
  @Override
  public ImmutableList<Link> deserialize(JsonParser parser, DeserializationContext context) {
    return ImmutableList.copyOf(context.readValue(parser, Link[].class));
  }
}
