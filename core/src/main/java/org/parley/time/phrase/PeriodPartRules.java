package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
import org.parley.time.Edtf;

/** Thirds of a period: "early April", "mid-2023", "the late 1990s", "late last week". */
final class PeriodPartRules {
  private PeriodPartRules() {}

  static ImmutableList<Dated> third(FormMatch match, PhraseReader reader) {
    int third = match.get(Slot.THIRD);
    ImmutableList<Dated> thirds = thirds(match, third, reader);
    ImmutableList<Dated> suiting =
        thirds.stream()
            .filter(date -> suits(date, reader.context()))
            .collect(ImmutableList.toImmutableList());
    return suiting.isEmpty() ? thirds : suiting;
  }

  /**
   * Whether a third suits the tense: in October, looking back, "late October" is that of another
   * year.
   */
  private static boolean suits(Dated date, ResolutionContext context) {
    return !date.anchored() || context.suit(date);
  }

  private static ImmutableList<Dated> thirds(FormMatch match, int third, PhraseReader reader) {
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
    int last = month.lengthOfMonth();
    return cut(day -> EdtfDates.day(month.atDay(day)), third, 1, 10, 11, 20, 21, last);
  }

  private static Edtf ofYear(int year, int third) {
    return cut(month -> EdtfDates.month(YearMonth.of(year, month)), third, 1, 4, 5, 8, 9, 12);
  }

  private static Edtf ofDecade(int year, int third) {
    return cut(step -> EdtfDates.year(year + step), third, 0, 3, 4, 6, 7, 9);
  }

  private static Optional<Edtf> ofWeek(Edtf period, int third) {
    LocalDate monday = EdtfDates.monday(period.earliest().orElse(LocalDate.EPOCH));
    return period.equals(EdtfDates.week(monday))
        ? Optional.of(cut(step -> EdtfDates.day(monday.plusDays(step)), third, 0, 1, 2, 3, 4, 6))
        : Optional.empty();
  }

  /**
   * Divides a period: the outer ends of the first and last third are exact, the ends between thirds
   * are not.
   */
  private static Edtf cut(IntFunction<Edtf> steps, int third, int... ends) {
    Edtf first = steps.apply(ends[2 * third]);
    Edtf last = steps.apply(ends[2 * third + 1]);
    return EdtfDates.between(
        third == 0 ? first : EdtfDates.about(first), third == 2 ? last : EdtfDates.about(last));
  }
}
