package org.parley.dataset.gdelt;

import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.code.Code;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;

/**
 * A column with a number on a scale, which is represented as a code.
 *
 * @param column the column
 * @param scheme the scheme of the code
 * @param number formats the number for the code; refuses numbers that are not on the scale
 */
record GdeltScale(String column, String scheme, UnaryOperator<String> number) {
  /** A scale of whole numbers, both ends included. */
  static GdeltScale whole(String column, String scheme, int low, int high) {
    return new GdeltScale(
        column, scheme, text -> String.valueOf(GdeltNumbers.whole(text, low, high)));
  }

  /** A scale of numbers with decimals whose size is at most the bound. */
  static GdeltScale decimal(String column, String scheme, int bound) {
    return new GdeltScale(
        column, scheme, text -> GdeltNumbers.decimal(text, bound).toPlainString());
  }

  Optional<Code> read(RowCells cells) {
    return cells.read(column, text -> new Code(scheme, number.apply(text)));
  }

  void write(Collection<Code> codes, CellWriter cells) {
    cells.putCode(column, codes, scheme);
  }
}
