package org.parley.json;

import org.parley.input.InvalidInputException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads a value of the model that is not part of another one, and reports its problems as {@link
 * ParleyJson} does: with the place in JSON, and without class names.
 */
final class OutermostDeserializer extends DelegatingDeserializer {
  private static final Object INSIDE = OutermostDeserializer.class;

  OutermostDeserializer(ValueDeserializer<?> plain) {
    super(plain);
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> plain) {
    return new OutermostDeserializer(plain);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    if (context.getAttribute(INSIDE) != null) {
      return super.deserialize(parser, context);
    }
    context.setAttribute(INSIDE, true);
    try {
      return super.deserialize(parser, context);
    } catch (DatabindException refused) {
      InvalidInputException clear = JsonProblems.of(refused, parser);
      MismatchedInputException thrown =
          MismatchedInputException.from(parser, handledType(), String.valueOf(clear.getMessage()));
      thrown.initCause(clear);
      throw thrown;
    } finally {
      context.setAttribute(INSIDE, null);
    }
  }
}
