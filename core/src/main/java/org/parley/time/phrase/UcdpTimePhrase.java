package org.parley.time.phrase;

import static org.parley.Requirement.require;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.citation.Basis;

/**
 * The table by which the Uppsala Conflict Data Program dates an event from the words of a report,
 * one time phrase a row.
 *
 * <p>The program's coders turn "last week" into days by a fixed table, so that any two of them code
 * in the same way. The table is made for coding and is in places less, in others more precise than
 * the words themselves; for those see {@link RelativeDates}. It is kept with its quirks: the past
 * 48 and the past 72 hours are the same days, and the 15th to 20th of a month are in both its
 * middle and its late part. R is the day of the report; a month or weekday without a year or week
 * is the last one that begins not after R, which the table leaves to the coder.
 *
 * <pre>{@code
 * LocalDate report = LocalDate.of(2024, 10, 2);
 * UcdpTimePhrase.date("over the weekend", report);
 * // WEEKEND, 2024-09-28 to 2024-09-29, precision 2
 * }</pre>
 */
public enum UcdpTimePhrase {
  /** The day itself, for a date that names exactly one day. */
  EXACT_DAY("exact day", 1, UcdpDays::exactDay),
  /** R. */
  TODAY("today", 1, UcdpDays.from(0).to(0)),
  /** R − 1. */
  YESTERDAY("yesterday", 1, UcdpDays.from(-1).to(-1)),
  /** The nearest such weekday before R. */
  LAST_WEEKDAY("last Tuesday", 1, UcdpDays::lastWeekday),
  /** R − 1. */
  LAST_NIGHT("last night", 1, UcdpDays.from(-1).to(-1)),
  /** R − 1. */
  THE_OTHER_DAY("the other day", 1, UcdpDays.from(-1).to(-1)),
  /**
   * Three days counting back from R, read as R − 2 to R; which days these are, and the precision,
   * are this library's choice.
   */
  NO_TIME_GIVEN("no time given", 2, Basis.LIBRARY, UcdpDays.from(-2).to(0)),
  /** R − 3 to R − 1. */
  RECENTLY("recently", 2, UcdpDays.from(-3).to(-1)),
  /** R − 3 to R − 1. */
  PAST_FEW_DAYS("past few days", 2, UcdpDays.from(-3).to(-1)),
  /** The day before to the day after the day named. */
  AROUND_DAY("around day D", 2, UcdpDays::aroundDay),
  /** The last Saturday before R, and the Sunday after it. */
  WEEKEND("over the weekend", 2, UcdpDays::weekend),
  /** Monday to R. */
  THIS_WEEK("this week", 2, UcdpDays::thisWeek),
  /** The day named, the last one not after R, to R. */
  SINCE_DAY("since Thursday", 2, UcdpDays::sinceDay),
  /** Both days. */
  NIGHT_BETWEEN_DAYS("night between two days", 2, UcdpDays::nightBetween),
  /** The two days of the night that ends on R. */
  NIGHT_LONG("night-long", 2, UcdpDays.from(-1).to(0)),
  /** R − 1 to R. */
  PAST_24_HOURS("past 24 h", 2, UcdpDays.counted(TimeUnit.HOUR, 24, UcdpDays.from(-1).to(0))),
  /** R − 2 to R. */
  PAST_48_HOURS("past 48 h", 2, UcdpDays.counted(TimeUnit.HOUR, 48, UcdpDays.from(-2).to(0))),
  /** R − 2 to R, as printed, the same as for 48 hours. */
  PAST_72_HOURS("past 72 h", 2, UcdpDays.counted(TimeUnit.HOUR, 72, UcdpDays.from(-2).to(0))),
  /** R − 2 to R − 1. */
  PAST_2_DAYS("past 2 days", 2, UcdpDays.counted(TimeUnit.DAY, 2, UcdpDays.from(-2).to(-1))),
  /** The n days that end with R; n is from 1 to 6. */
  N_DAY_OFFENSIVE("n-day offensive (n < 7)", 2, UcdpDays::offensive),
  /** Friday to Sunday of the week before that of R. */
  LATE_LAST_WEEK("late last week", 2, UcdpDays::lateLastWeek),
  /** Monday to Sunday of the week before that of R. */
  LAST_WEEK("last week", 3, UcdpDays::lastWeek),
  /** R − 6 to R. */
  PAST_WEEK("past week", 3, UcdpDays.from(-6).to(0)),
  /** R − 6 to R. */
  WEEK_OLD("week-old", 3, UcdpDays.from(-6).to(0)),
  /** The 1st to the 7th. */
  FIRST_WEEK_OF_MONTH("first week of month m", 3, UcdpDays.ofMonth(1, 7)),
  /** The 1st to the 10th, not beyond R. */
  EARLY_MONTH("early m", 4, UcdpDays.notBeyondReport(UcdpDays.ofMonth(1, 10))),
  /** The 10th to the 20th, not beyond R. */
  MID_MONTH("mid m", 4, UcdpDays.notBeyondReport(UcdpDays.ofMonth(10, 20))),
  /** The 15th to the end of the month, not beyond R. */
  LATE_MONTH("late m", 4, UcdpDays.notBeyondReport(UcdpDays.ofMonth(15, 31))),
  /** Three weeks back from R, read as R − 21 to R. */
  RECENT_WEEKS("recent weeks", 4, UcdpDays.from(-21).to(0)),
  /** Three weeks back from R, read as R − 21 to R. */
  SEVERAL_WEEKS("several weeks", 4, UcdpDays.from(-21).to(0)),
  /** The 1st of the month of R to R − 1; no days if R is the 1st. */
  EARLIER_THIS_MONTH("earlier this month", 4, UcdpDays::earlierThisMonth),
  /** The month before that of R. */
  LAST_MONTH("last month", 4, UcdpDays::lastMonth),
  /** The 14 days that end with R. */
  A_FORTNIGHT_AGO("a fortnight ago", 4, UcdpDays.from(-13).to(0)),
  /** The whole year. */
  YEAR("year y", 5, UcdpDays.ofYear(1, 12)),
  /** The whole year before that of R. */
  LAST_YEAR("last year", 5, UcdpDays::lastYear),
  /** January to April. */
  EARLY_YEAR("early y", 5, UcdpDays.ofYear(1, 4)),
  /** May to August. */
  MID_YEAR("mid y", 5, UcdpDays.ofYear(5, 8)),
  /** September to December. */
  LATE_YEAR("late y", 5, UcdpDays.ofYear(9, 12)),
  /** The 1st of January of the year of R to R. */
  PAST_YEAR("past year", 5, UcdpDays::pastYear),
  /** Three months back from R, to R, but not before the 1st of January of the year of R. */
  PAST_MONTHS("past (few) months", 5, UcdpDays::pastMonths);

  private static final String CITATION =
      "Högbladh, Stina (2023). UCDP GED Codebook version 23.1. Department of Peace and Conflict"
          + " Research, Uppsala University.";

  private final String phrase;
  private final int precision;
  private final Basis basis;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final UcdpDays days;

  UcdpTimePhrase(String phrase, int precision, UcdpDays days) {
    this(phrase, precision, Basis.STATED, days);
  }

  UcdpTimePhrase(String phrase, int precision, Basis basis, UcdpDays days) {
    this.phrase = phrase;
    this.precision = precision;
    this.basis = basis;
    this.days = days;
  }

  /**
   * The days for the words of a report, such as "over the weekend" or "late September"; empty if
   * the table has no row for them, or the row no day.
   *
   * @param words the words in English, case and a leading "in" or "the" aside; not blank
   * @param report the day of the report, of years 1 to 9999
   * @throws IllegalArgumentException if the words are blank, or the year of the report is not from
   *     1 to 9999
   */
  public static Optional<UcdpDate> date(String words, LocalDate report) {
    require(!words.isBlank(), "the words must not be blank", "words", words);
    require(
        report.getYear() >= 1 && report.getYear() <= 9999,
        "the year of the report must be from 1 to 9999",
        "report",
        report);
    return new UcdpPhraseReader(words, report).read();
  }

  /** The phrase as the table has it. */
  public String phrase() {
    return phrase;
  }

  /** The precision of the date: 1 a day, 2 two to six days, 3 a week, 4 up to a month, 5 longer. */
  public int precision() {
    return precision;
  }

  /** The evidence for the row: the codebook, or this library where the codebook leaves a gap. */
  public Basis basis() {
    return basis;
  }

  /** The work that the table is taken from. */
  public static String citation() {
    return CITATION;
  }

  Optional<DaySequence> days(FormMatch match, UcdpPhraseReader reader) {
    return days.read(match, reader);
  }
}
