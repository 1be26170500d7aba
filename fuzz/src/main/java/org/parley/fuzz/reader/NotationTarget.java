package org.parley.fuzz.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.measure.MeasureVocabulary;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.quantity.Quantity;
import org.parley.time.Edtf;

/**
 * A notation: a parsed value is printed, and parsing that gives the same value.
 *
 * @param <T> the type of its values
 */
public final class NotationTarget<T> implements Target {
  private final Function<String, T> parse;
  private final Consumer<T> laws;

  private NotationTarget(Function<String, T> parse, Consumer<T> laws) {
    this.parse = parse;
    this.laws = laws;
  }

  /** The target for quantities, whose English form has words. */
  public static NotationTarget<Quantity> ofQuantities() {
    return new NotationTarget<>(
        Quantity::parse, read -> Laws.holds(!read.toEnglish().isBlank(), "no words for %s", read));
  }

  /** The target for measures, each of which counts the same as itself. */
  public static NotationTarget<Measure> ofMeasures() {
    return new NotationTarget<>(
        Measure::parse,
        read ->
            Laws.same(
                "itself", MeasureVocabulary.standard().compare(read, read), MeasureOrder.SAME));
  }

  /** The target for dates, whose first possible day is not after the last. */
  public static NotationTarget<Edtf> ofDates() {
    return new NotationTarget<>(Edtf::parse, NotationTarget::checkDays);
  }

  private static void checkDays(Edtf date) {
    date.earliest()
        .ifPresent(
            first ->
                date.latest()
                    .ifPresent(
                        last -> Laws.holds(!first.isAfter(last), "ends before it: %s", date)));
  }

  @Override
  public Outcome tryInput(byte[] input) {
    T read;
    try {
      read = parse.apply(new String(input, UTF_8));
    } catch (IllegalArgumentException refused) {
      Laws.refusedInOurWords(refused);
      return Outcome.REFUSED;
    }
    check(read);
    return Outcome.READ;
  }

  private void check(T read) {
    String printed = read.toString();
    T again = parse.apply(printed);
    Laws.same("a value and what it prints", read, again);
    Laws.same("two prints", printed, again.toString());
    laws.accept(read);
  }
}
