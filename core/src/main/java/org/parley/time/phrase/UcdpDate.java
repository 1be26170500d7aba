package org.parley.time.phrase;

import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import java.time.LocalDate;
import org.parley.citation.Basis;
import org.parley.time.Edtf;

/**
 * The days on which the Uppsala Conflict Data Program dates an event by the words of a report.
 *
 * @param row the row of the table that was used
 * @param first the first possible day of the event
 * @param last the last possible day, inclusive
 */
public record UcdpDate(UcdpTimePhrase row, LocalDate first, LocalDate last) {
  /**
   * Refuses days in the wrong order.
   *
   * @throws IllegalArgumentException if the days are in the wrong order
   */
  public UcdpDate {
    requireNonNull(row, "row");
    require(!first.isAfter(last), "first must not be after last", "first", first, "last", last);
  }

  /** The precision of the date: 1 a day, 2 two to six days, 3 a week, 4 up to a month, 5 longer. */
  public int precision() {
    return row.precision();
  }

  /** The evidence for the row. */
  public Basis basis() {
    return row.basis();
  }

  /** The day, or the interval of days. */
  public Edtf edtf() {
    return first.equals(last) ? Edtf.of(first) : Edtf.parse(Edtf.of(first) + "/" + Edtf.of(last));
  }
}
