package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.Locale;
import java.util.Optional;
import org.parley.time.DayPart;

/** The words of dates in a language, and their meanings. */
final class DateWords {
  private static final ImmutableList<DayPart> PARTS = ImmutableList.copyOf(DayPart.values());
  private static final ImmutableList<TimeUnit> UNITS = ImmutableList.copyOf(TimeUnit.values());

  private final Table<String, Slot, Integer> meanings;

  private DateWords(Table<String, Slot, Integer> meanings) {
    this.meanings = meanings;
  }

  /** Reads the lines {@code kind value = words}. */
  static DateWords of(Iterable<String> lines) {
    ImmutableTable.Builder<String, Slot, Integer> meanings = ImmutableTable.builder();
    for (String line : lines) {
      String[] sides = line.split(" = ", 2);
      String[] kind = sides[0].split(" ", 2);
      Slot slot = Slot.valueOf(kind[0].toUpperCase(Locale.ROOT));
      for (String word : sides[1].split(" ", -1)) {
        meanings.put(word, slot, value(slot, kind[1]));
      }
    }
    return new DateWords(meanings.build());
  }

  /** The value of a text in the file: the name of a part of a day or unit, otherwise a number. */
  private static int value(Slot slot, String text) {
    return switch (slot) {
      case PART -> PARTS.indexOf(DayPart.valueOf(text));
      case UNIT -> UNITS.indexOf(TimeUnit.valueOf(text));
      default -> Integer.parseInt(text);
    };
  }

  static DayPart part(int value) {
    return PARTS.get(value);
  }

  static TimeUnit unit(int value) {
    return UNITS.get(value);
  }

  boolean has(String word) {
    return meanings.containsRow(word);
  }

  Optional<Integer> meaning(String word, Slot kind) {
    return Optional.ofNullable(meanings.get(word, kind));
  }

  boolean isLead(DateToken token) {
    return token.isWord() && meanings.contains(token.word(), Slot.LEAD);
  }
}
