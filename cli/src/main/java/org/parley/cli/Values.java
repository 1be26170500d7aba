package org.parley.cli;

import static org.parley.Requirement.message;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options, read from their text. */
final class Values {
  private Values() {}

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      throw new TypeConversionException(message("a day must be a date such as 2024-10-02", text));
    }
  }

  /** The constants of an enum by their names in lower case. */
  static <E extends Enum<E>> ITypeConverter<E> words(Class<E> type) {
    ImmutableMap<String, E> words =
        Maps.uniqueIndex(EnumSet.allOf(type), word -> Ascii.toLowerCase(word.name()));
    return text -> {
      E word = words.get(text);
      if (word == null) {
        throw new TypeConversionException(
            message("must be " + String.join(" or ", words.keySet()), text));
      }
      return word;
    };
  }

  /** Converts a name to a value; a refused name is reported with the reason. */
  static <T> ITypeConverter<T> named(Function<String, T> parse) {
    return text -> {
      try {
        return parse.apply(text);
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException(unknown.getMessage());
      }
    };
  }
}
