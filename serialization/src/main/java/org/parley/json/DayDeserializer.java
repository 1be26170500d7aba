package org.parley.json;

import static org.parley.Requirement.message;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day in the form {@code 2024-10-02} only. */
final class DayDeserializer extends TextType<LocalDate> {
  DayDeserializer() {
    super(LocalDate.class, DayDeserializer::day);
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      throw new IllegalArgumentException(
          message("a day must be a date such as 2024-10-02", text), notADay);
    }
  }
}
