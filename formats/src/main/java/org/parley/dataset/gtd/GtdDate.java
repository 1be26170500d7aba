package org.parley.dataset.gtd;

import static org.parley.Requirement.refused;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;
import org.parley.time.Edtf;
import org.parley.time.Precision;
import org.parley.time.When;

/**
 * One date from the columns {@code iyear}, {@code imonth}, {@code iday} and {@code approxdate}: a
 * month or day of 0 is unknown, and the approximate date is kept as the words.
 */
final class GtdDate {
  private static final String YEAR = "iyear";
  private static final String MONTH = "imonth";
  private static final String DAY = "iday";
  private static final String WORDS = "approxdate";
  private static final String UNKNOWN = "0";

  private GtdDate() {}

  static Optional<When> read(RowCells cells) {
    return date(cells).map(date -> when(date, cells.words(WORDS)));
  }

  private static When when(Edtf date, Optional<String> words) {
    return When.builder().edtf(date).stated(words).build();
  }

  private static Optional<Edtf> date(RowCells cells) {
    Optional<Edtf> year = cells.read(YEAR, cell -> Edtf.parse(checked("[0-9]{4}", cell)));
    Optional<Edtf> month = year.flatMap(known -> narrowed(cells, MONTH, known));
    if (month.isEmpty() && isKnown(cells, DAY)) {
      cells.report(DAY, "is '" + cells.row().text(DAY) + "', and the month is not known");
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
      throw refused("must be one or two digits", cell);
    }
    return cell;
  }

  static void write(When when, CellWriter cells) {
    when.earliest().ifPresent(first -> write(first, when.precision(), cells));
    cells.put(WORDS, when.stated());
  }

  private static void write(LocalDate first, Precision precision, CellWriter cells) {
    boolean dayIsKnown = precision == Precision.DAY;
    boolean monthIsKnown = dayIsKnown || precision == Precision.MONTH;
    cells.put(YEAR, String.format(Locale.ROOT, "%04d", first.getYear()));
    cells.put(MONTH, monthIsKnown ? String.valueOf(first.getMonthValue()) : UNKNOWN);
    cells.put(DAY, dayIsKnown ? String.valueOf(first.getDayOfMonth()) : UNKNOWN);
  }
}
