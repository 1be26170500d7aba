package org.parley.time.phrase;

import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.time.When;

/**
 * Reads the words of a date, in English, relative to the day of the report.
 *
 * <p>News dates are usually relative: "Tuesday", "last month", "three weeks ago", "overnight into
 * Wednesday". They are read no more precisely than they are, and if they can mean two dates, both
 * are returned. Dates that are written out ("7 October 2023", {@code 2024-04~}) need no anchor.
 * These readings may not be obvious:
 *
 * <ul>
 *   <li>"Tuesday" is the nearest in the direction of the tense; in a report of a Tuesday it may
 *       also be the anchor's own day, and is if a part of the day or an hour is named;
 *   <li>"Oct. 7" and "the 7th" are the nearest, including the anchor's own day; so is "April",
 *       which in a report of an April may be this one or another;
 *   <li>"last" and "next" before a weekday, weekend or month: the nearest, and that of the last or
 *       next week or year, if they differ; "previous" and "following" are the nearest;
 *   <li>weeks run from Monday to Sunday (ISO 8601), and "last week" is the whole of one;
 *   <li>"three weeks ago" is about the week, and "two months ago" about the month, that is reached;
 *       days are counted exactly;
 *   <li>"early April" is the first third of it, see {@link DateRule#THIRD_OF_PERIOD};
 *   <li>"last night" may be the night of the day before or, after midnight, that of the anchor;
 *   <li>"before April" is {@code ../2024-04} and "after 7 October" {@code 2023-10-07/..}: the named
 *       time is included, because an event dated by it happened within it;
 *   <li>"at 03:30" is the window of that minute, in local time.
 * </ul>
 *
 * <pre>{@code
 * LocalDate anchor = LocalDate.of(2024, 10, 2);
 * RelativeDates.resolve("early Wednesday", anchor, Tense.PAST).onlyOne();
 * // 2024-10-02, dayPart EARLY
 * RelativeDates.resolve("next Friday", anchor, Tense.FUTURE).candidates();
 * // 2024-10-04 (NEAREST) and 2024-10-11 (IN_NAMED_PERIOD)
 * }</pre>
 *
 * <p>Words that it does not know, such as "summer" or "a few days ago", remain unread.
 */
public final class RelativeDates {
  private RelativeDates() {}

  /**
   * Reads the words of one date, such as "early Wednesday", not a sentence that contains a date.
   *
   * @param text the words; not blank
   * @param anchor the day that they are relative to, usually that of publication, of years 0 to
   *     9999
   * @param tense whether they are about the past or the future
   * @throws IllegalArgumentException if the words are blank
   */
  public static ResolvedDate resolve(String text, LocalDate anchor, Tense tense) {
    return resolve(text, Optional.of(requireNonNull(anchor, "anchor")), tense);
  }

  /**
   * Reads the words of one date without a known anchor: words that need one are refused with an
   * {@link IllegalArgumentException}. No other day is used instead.
   *
   * @param text the words; not blank
   * @param anchor the day that they are relative to, if known, of years 0 to 9999
   * @param tense whether they are about the past or the future
   * @throws IllegalArgumentException if the words are blank
   */
  public static ResolvedDate resolve(String text, Optional<LocalDate> anchor, Tense tense) {
    requireNonNull(tense, "tense");
    require(!text.isBlank(), "the words must not be blank", "text", text);
    anchor.ifPresent(RelativeDates::checkYear);
    ImmutableList<DateToken> tokens = Tokenizer.tokens(text);
    ResolutionContext context = new ResolutionContext(text, anchor, tense, Optional.empty());
    ImmutableList<Dated> dates = new PhraseReader(text, tokens, context).readAll();
    ResolvedDate.Builder resolved = ResolvedDate.builder().text(text);
    dates.forEach(date -> resolved.addCandidates(candidate(date, context)));
    return dates.isEmpty()
        ? resolved.addAllUnread(Unread.in(text, tokens)).build()
        : resolved.build();
  }

  private static void checkYear(LocalDate anchor) {
    require(
        anchor.getYear() >= 0 && anchor.getYear() <= 9999,
        "the year of the anchor must be from 0 to 9999",
        "anchor",
        anchor);
  }

  private static DateCandidate candidate(Dated date, ResolutionContext context) {
    When.Builder when = When.builder().edtf(date.edtf()).stated(context.text().strip());
    context.anchor().filter(anchor -> date.anchored()).ifPresent(when::anchor);
    date.part().ifPresent(when::dayPart);
    date.hours().ifPresent(when::hours);
    return new DateCandidate(when.build(), date.rules());
  }
}
