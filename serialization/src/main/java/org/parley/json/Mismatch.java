package org.parley.json;

import com.google.common.base.Joiner;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What was expected at a place, and what stands there. */
final class Mismatch {
  private Mismatch() {}

  static String message(MismatchedInputException thrown) {
    if (thrown instanceof InvalidNullException) {
      return "must not be null; leave the member out instead";
    }
    if (thrown instanceof UnrecognizedPropertyException unknown) {
      return "the member \"" + unknown.getPropertyName() + "\" is not known here";
    }
    @Nullable Class<?> target = thrown.getTargetType();
    if (thrown instanceof InvalidFormatException format && target != null && target.isEnum()) {
      return "must be one of "
          + Joiner.on(", ").join(target.getEnumConstants())
          + ", got \""
          + format.getValue()
          + "\"";
    }
    String told = thrown.getOriginalMessage();
    return told.startsWith("Missing required creator property")
        ? "lacks "
            + told.substring(told.indexOf('\'') + 1, told.indexOf('\'', told.indexOf('\'') + 1))
        : "must be " + expected(target) + found(told);
  }

  private static String expected(@Nullable Class<?> target) {
    if (target == null) {
      return "something else";
    }
    if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
      return target == boolean.class ? "true or false" : "a number";
    }
    if (Iterable.class.isAssignableFrom(target) || Collection.class.isAssignableFrom(target)) {
      return "a list";
    }
    return "?" + target.getSimpleName();
  }

  private static String found(String told) {
    return " (" + told.lines().findFirst().orElse("") + ")";
  }
}
