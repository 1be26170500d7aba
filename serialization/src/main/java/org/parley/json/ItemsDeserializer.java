package org.parley.json;

import com.google.common.collect.ImmutableList;
import org.parley.attribution.Link;
import org.parley.claim.ClaimId;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads the list of a record as an array, because Jackson then reports which item is wrong.
 *
 * @param <T> the type of the items
 */
abstract class ItemsDeserializer<T> extends ValueDeserializer<ImmutableList<T>> {
  private final Class<T[]> items;

  ItemsDeserializer(Class<T[]> items) {
    this.items = items;
  }

  @Override
  public ImmutableList<T> deserialize(JsonParser parser, DeserializationContext context) {
    return ImmutableList.copyOf(context.readValue(parser, items));
  }

  /** Reads a chain. */
  static final class OfLinks extends ItemsDeserializer<Link> {
    OfLinks() {
      super(Link[].class);
    }
  }

  /** Reads ids of claims. */
  static final class OfClaims extends ItemsDeserializer<ClaimId> {
    OfClaims() {
      super(ClaimId[].class);
    }
  }
}
