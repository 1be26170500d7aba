package org.parley.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** Thrown if the model refuses a value of a file; the message is the model's own. */
final class RefusedValueException extends DatabindException {
  private static final long serialVersionUID = 1L;

  RefusedValueException(JsonParser parser, IllegalArgumentException refused) {
    super(parser, String.valueOf(refused.getMessage()), refused);
  }

  RefusedValueException(JsonParser parser, String message) {
    super(parser, message);
  }
}
