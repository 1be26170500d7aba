package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class EdtfPropertyTest {
  private static final Pattern MASKS_IN_ORDER =
      Pattern.compile("(\\d\\d(-(\\d\\d|\\dX|XX))?)|((\\dX|XX)(-XX)?)");

  @Property
  void parsesWhatItPrints(@ForAll("texts") String text) {
    assertThat(Edtf.parse(text)).hasToString(text).isEqualTo(Edtf.parse(text));
  }

  @Property
  void theEarliestDayIsNeverAfterTheLatest(@ForAll("texts") String text) {
    Edtf edtf = Edtf.parse(text);

    assertThat(edtf.earliest().orElse(LocalDate.MIN))
        .isBeforeOrEqualTo(edtf.latest().orElse(LocalDate.MAX));
  }

  @Property
  void aTimeIsOnItsDay(@ForAll("dateTimes") String text) {
    Edtf edtf = Edtf.parse(text);

    assertThat(edtf.precision()).isIn(Precision.INSTANT, Precision.LOCAL_TIME);
    assertThat(edtf.localDateTime().map(LocalDateTime::toLocalDate)).isEqualTo(edtf.earliest());
    assertThat(edtf.earliest()).contains(LocalDate.parse(text.substring(0, 10)));
    assertThat(edtf.latest()).isEqualTo(edtf.earliest());
  }

  @Property
  void readsEveryDay(@ForAll("days") LocalDate day) {
    assertThat(Edtf.parse(day.toString())).isEqualTo(Edtf.of(day));
  }

  @Property
  void aDayIsReadWhereTheCalendarHasIt(
      @ForAll @IntRange(max = 9999) int year,
      @ForAll @IntRange(max = 14) int month,
      @ForAll @IntRange(max = 33) int day) {
    String text = String.format("%04d-%02d-%02d", year, month, day);

    assertThat(readable(text).flatMap(Edtf::earliest)).isEqualTo(calendar(text));
  }

  private static Optional<LocalDate> calendar(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Property
  void aMaskSpansTheDaysThatFitIt(
      @ForAll @IntRange(max = 9999) int year, @ForAll("masks") String mask) {
    String text = String.format("%04d-%s", year, mask);
    List<LocalDate> fitting = fitting(year, text);

    if (MASKS_IN_ORDER.matcher(mask).matches() && !fitting.isEmpty()) {
      assertThat(Edtf.parse(text).earliest()).contains(fitting.get(0));
      assertThat(Edtf.parse(text).latest()).contains(fitting.get(fitting.size() - 1));
    } else {
      assertThat(readable(text)).isEmpty();
    }
  }

  /** Every day of the year with this prefix, in which an X means any digit. */
  private static List<LocalDate> fitting(int year, String text) {
    Pattern pattern = Pattern.compile(text.replace("X", "\\d"));
    return IntStream.rangeClosed(1, Year.of(year).length())
        .mapToObj(Year.of(year)::atDay)
        .filter(day -> pattern.matcher(day.toString()).lookingAt())
        .toList();
  }

  @Property
  void readsAsWrittenOrRefuses(@ForAll("nearly") String text) {
    readable(text).ifPresent(edtf -> assertThat(edtf).hasToString(text));
  }

  @Property
  void refusesTextsThatAreNoDate(@ForAll @StringLength(min = 26, max = 5000) String text) {
    assertThat(readable(text)).isEmpty();
  }

  @Property
  void neverFailsOtherwise(@ForAll String text) {
    readable(text).ifPresent(edtf -> assertThat(edtf).hasToString(text));
  }

  /** Anything but an {@link IllegalArgumentException} passes through and fails the property. */
  private static Optional<Edtf> readable(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageEndingWith(", got edtf=" + text);
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return EdtfTexts.any();
  }

  @Provide
  Arbitrary<String> dateTimes() {
    return EdtfTexts.dateTimes();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return EdtfTexts.days();
  }

  @Provide
  Arbitrary<String> nearly() {
    return EdtfTexts.nearly();
  }

  /** Two or four places of digits and X in any order. */
  @Provide
  Arbitrary<String> masks() {
    Arbitrary<String> part = Arbitraries.strings().withChars("0123X").ofLength(2);
    return Arbitraries.oneOf(part, part.tuple2().map(two -> two.get1() + "-" + two.get2()));
  }
}
