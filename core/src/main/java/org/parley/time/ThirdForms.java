package org.parley.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Thirds of a period: "early April", "mid-2023", "the late 1990s", "late last week". */
final class ThirdForms {

  private static final int WEEK = 7;

  private ThirdForms() {}

  static ImmutableList<Dated> third(Match match, PhraseReader reader) {
    int third = match.get(Slot.THIRD);
    ImmutableList<Dated> thirds = thirds(match, third, reader);
    ImmutableList<Dated> suiting =
        thirds.stream()
            .filter(date -> suits(date, reader.bearings()))
            .collect(ImmutableList.toImmutableList());
    return suiting.isEmpty() ? thirds : suiting;
  }

  /** In October, looking back, "late October" is that of another year. */
  private static boolean suits(Dated date, Bearings bearings) {
    if (!date.anchored()) {
      return true;
    }
    return bearings.looksBack()
        ? !date.earliest().isAfter(bearings.limit())
        : !date.latest().isBefore(bearings.limit());
  }

  private static ImmutableList<Dated> thirds(Match match, int third, PhraseReader reader) {
    return reader.read(match.phrase(0)).stream()
        .flatMap(
            date ->
                third(date.edtf(), third).stream()
                    .map(edtf -> date.then(DateRule.THIRD_OF_PERIOD, edtf)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Edtf> third(Edtf period, int third) {
    if (period.approximate() || period.uncertain()) {
      return Optional.empty();
    }
    return switch (period.precision()) {
      case MONTH -> Optional.of(ofMonth(YearMonth.from(start(period)), third));
      case YEAR -> Optional.of(ofYear(start(period).getYear(), third));
      case DECADE -> Optional.of(ofDecade(start(period).getYear(), third));
      case INTERVAL -> ofWeek(period, third);
      default -> Optional.empty();
    };
  }

  private static LocalDate start(Edtf period) {
    return period.earliest().orElseThrow();
  }

  private static Edtf ofMonth(YearMonth month, int third) {
    Edtf[] ends = {
      day(month, 1),
      day(month, 10),
      day(month, 11),
      day(month, 20),
      day(month, 21),
      Dates.day(month.atEndOfMonth())
    };
    return between(ends, third);
  }

  private static Edtf day(YearMonth month, int day) {
    return Dates.day(month.atDay(day));
  }

  private static Edtf ofYear(int year, int third) {
    Edtf[] ends = {
      month(year, 1),
      month(year, 4),
      month(year, 5),
      month(year, 8),
      month(year, 9),
      month(year, 12)
    };
    return between(ends, third);
  }

  private static Edtf month(int year, int month) {
    return Dates.month(YearMonth.of(year, month));
  }

  private static Edtf ofDecade(int year, int third) {
    Edtf[] ends = {
      Dates.year(year),
      Dates.year(year + 3),
      Dates.year(year + 4),
      Dates.year(year + 6),
      Dates.year(year + 7),
      Dates.year(year + 9)
    };
    return between(ends, third);
  }

  private static Optional<Edtf> ofWeek(Edtf period, int third) {
    LocalDate monday = Dates.monday(period.earliest().orElse(LocalDate.EPOCH));
    if (!period.equals(Dates.between(monday, monday.plusDays(WEEK - 1)))) {
      return Optional.empty();
    }
    Edtf[] ends = {
      Dates.day(monday), Dates.day(monday.plusDays(1)), Dates.day(monday.plusDays(2)),
      Dates.day(monday.plusDays(3)), Dates.day(monday.plusDays(4)), Dates.day(monday.plusDays(6))
    };
    return Optional.of(between(ends, third));
  }

  /** The outer bounds of the period are sharp, those between its thirds are not. */
  private static Edtf between(Edtf[] ends, int third) {
    Edtf first = ends[2 * third];
    Edtf last = ends[2 * third + 1];
    return Dates.between(
        third == 0 ? first : Dates.about(first), third == 2 ? last : Dates.about(last));
  }
}
