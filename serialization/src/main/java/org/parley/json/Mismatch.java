package org.parley.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.code.Credibility;
import org.parley.dossier.SchemaVersion;
import org.parley.time.When;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** The message about an unexpected value: what was expected, and what was found. */
final class Mismatch {
  private static final Pattern MISSING =
      Pattern.compile("Missing (?:required )?creator property '([^']+)'");

  private Mismatch() {}

  static String message(MismatchedInputException thrown, JsonParser parser) {
    if (thrown instanceof InvalidNullException) {
      return "must not be null; leave it out instead";
    }
    if (thrown instanceof UnrecognizedPropertyException) {
      return "is not known here";
    }
    return missing(thrown)
        .map(member -> "lacks " + member)
        .orElseGet(() -> "must be " + expected(thrown) + ", got " + found(thrown, parser));
  }

  /** The name of the required member that is missing, if that is the problem. */
  static Optional<String> missing(MismatchedInputException thrown) {
    Matcher missing = MISSING.matcher(thrown.getOriginalMessage());
    return missing.lookingAt() ? Optional.of(missing.group(1)) : Optional.empty();
  }

  private static String expected(MismatchedInputException thrown) {
    @Nullable Class<?> target = thrown.getTargetType();
    if (target == null) {
      return "an object";
    }
    if (ClosedWords.ALL.containsKey(target)) {
      return String.valueOf(ClosedWords.ALL.get(target));
    }
    return OpenWordType.VOCABULARIES.containsKey(target)
        ? String.valueOf(OpenWordType.VOCABULARIES.get(target))
        : expected(target);
  }

  private static String expected(Class<?> target) {
    if (target == int.class || target == Credibility.class) {
      return "a whole number";
    }
    if (target == boolean.class) {
      return "true or false";
    }
    if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
      return "a number";
    }
    if (Iterable.class.isAssignableFrom(target) || target.isArray()) {
      return "a list";
    }
    if (target == When.Builder.class) {
      return "an object or a text";
    }
    return isText(target) ? "a text" : "an object";
  }

  private static boolean isText(Class<?> target) {
    return TextTypes.PARSERS.containsKey(target)
        || target == SchemaVersion.class
        || target == LocalDate.class
        || target == String.class;
  }

  private static String found(MismatchedInputException thrown, JsonParser parser) {
    @Nullable JsonToken token = parser.currentToken();
    if (thrown instanceof InvalidFormatException format && token == JsonToken.VALUE_STRING) {
      return "\"" + format.getValue() + "\"";
    }
    return token == null ? "nothing" : found(token);
  }

  private static String found(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT -> "a whole number";
      case VALUE_NUMBER_FLOAT -> "a number with decimals";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      default -> "nothing";
    };
  }
}
