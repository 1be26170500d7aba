package org.parley.dataset.gtd;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.csv.RowCells;
import org.parley.time.Edtf;
import org.parley.time.When;

/**
 * The columns {@code iyear}, {@code imonth}, {@code iday} and {@code approxdate} as one date: a
 * month or a day that is 0 is not known, and the approximate date is the words.
 */
final class GtdDate {
  private static final String YEAR = "iyear";
  private static final String MONTH = "imonth";
  private static final String DAY = "iday";
  private static final String WORDS = "approxdate";
  private static final String UNKNOWN = "0";

  private GtdDate() {}

  static Optional<When> read(RowCells cells) {
    return date(cells).map(date -> when(date, cells.text(WORDS).filter(text -> !text.isBlank())));
  }

  private static When when(Edtf date, Optional<String> words) {
    return When.builder().edtf(date).stated(words).build();
  }

  private static Optional<Edtf> date(RowCells cells) {
    Optional<Edtf> year = cells.read(YEAR, cell -> Edtf.parse(checked("[0-9]{4}", cell)));
    Optional<Edtf> month = year.flatMap(known -> narrowed(cells, MONTH, known));
    if (month.isEmpty() && isKnown(cells, DAY)) {
      cells.tell(DAY, "is '" + cells.row().text(DAY) + "', and the month is not known");
    }
    Optional<Edtf> day = month.flatMap(known -> narrowed(cells, DAY, known));
    return day.or(() -> month).or(() -> year);
  }

  private static Optional<Edtf> narrowed(RowCells cells, String column, Edtf to) {
    return isKnown(cells, column)
        ? cells.read(column, cell -> Edtf.parse(to + "-" + twoDigits(cell)))
        : Optional.empty();
  }

  private static boolean isKnown(RowCells cells, String column) {
    return cells.text(column).filter(cell -> !cell.equals(UNKNOWN)).isPresent();
  }

  private static String twoDigits(String cell) {
    String digits = checked("[0-9]{1,2}", cell);
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static String checked(String form, String cell) {
    if (!cell.matches(form)) {
      throw new IllegalArgumentException("is no part of a date, got '" + cell + "'");
    }
    return cell;
  }

  static ImmutableMap<String, String> write(When when) {
    List<String> parts = Splitter.on('-').splitToList(when.edtf().toString());
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put(YEAR, parts.get(0));
    cells.put(MONTH, parts.size() > 1 ? number(parts.get(1)) : UNKNOWN);
    cells.put(DAY, parts.size() > 2 ? number(parts.get(2)) : UNKNOWN);
    when.stated().ifPresent(words -> cells.put(WORDS, words));
    return ImmutableMap.copyOf(cells);
  }

  private static String number(String digits) {
    return digits.startsWith("0") ? digits.substring(1) : digits;
  }
}
