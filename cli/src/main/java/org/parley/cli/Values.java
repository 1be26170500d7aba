package org.parley.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.parley.formats.FileFormat;
import org.parley.formats.Formats;
import org.parley.schema.ParleySchema;
import org.parley.time.phrase.Tense;
import picocli.CommandLine.TypeConversionException;

/** Values of options, read from their text. */
final class Values {
  /** The formats of this library and those of providers on the class path. */
  static final Formats FORMATS = Formats.withDefaults();

  private Values() {}

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      throw new TypeConversionException("a day is written 2024-10-02, got '" + text + "'");
    }
  }

  static Format format(String text) {
    for (Format format : Format.values()) {
      if (format.toString().equals(text)) {
        return format;
      }
    }
    throw new TypeConversionException("it is text or json, got '" + text + "'");
  }

  static Tense tense(String text) {
    for (Tense tense : Tense.values()) {
      if (tense.name().toLowerCase(Locale.ROOT).equals(text)) {
        return tense;
      }
    }
    throw new TypeConversionException("it is past or future, got '" + text + "'");
  }

  static FileFormat fileFormat(String id) {
    try {
      return FORMATS.get(id);
    } catch (IllegalArgumentException unknown) {
      throw new TypeConversionException(unknown.getMessage());
    }
  }

  static ParleySchema schema(String text) {
    try {
      return ParleySchema.parse(text);
    } catch (IllegalArgumentException unknown) {
      throw new TypeConversionException(unknown.getMessage());
    }
  }
}
