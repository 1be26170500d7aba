package org.parley.benchmarks.accuracy;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of a text: of all, of the Union and of the Confederates; empty where there is none.
 *
 * @param total all together
 * @param us the Union
 * @param cs the Confederates
 */
public record CodedNumbers(
    Optional<Range<BigDecimal>> total,
    Optional<Range<BigDecimal>> us,
    Optional<Range<BigDecimal>> cs) {
  static CodedNumbers of(Map<String, String> row) {
    return new CodedNumbers(range(row, "gold_total"), range(row, "gold_us"), range(row, "gold_cs"));
  }

  private static Optional<Range<BigDecimal>> range(Map<String, String> row, String column) {
    String coded = row.getOrDefault(column, "");
    if (coded.isEmpty()) {
      return Optional.empty();
    }
    String[] ends = coded.split("\\.\\.", -1);
    BigDecimal first = new BigDecimal(ends[0]);
    BigDecimal last = new BigDecimal(ends[ends.length - 1]);
    return Optional.of(Range.closed(first.min(last), first.max(last)));
  }

  /** Whether there is no number at all. */
  public boolean isEmpty() {
    return all().stream().allMatch(Optional::isEmpty);
  }

  private ImmutableList<Optional<Range<BigDecimal>>> all() {
    return ImmutableList.of(total, us, cs);
  }

  /** Whether the other one has the same numbers; for a range the coders often took the low end. */
  boolean areReadAs(CodedNumbers read) {
    return isReadAs(total, read.total) && isReadAs(us, read.us) && isReadAs(cs, read.cs);
  }

  private static boolean isReadAs(
      Optional<Range<BigDecimal>> coded, Optional<Range<BigDecimal>> read) {
    return coded.equals(read)
        || (coded.isPresent()
            && read.isPresent()
            && coded.get().equals(Range.singleton(read.get().lowerEndpoint())));
  }

  /** Whether the other one has a number where this one has none. */
  boolean lackWhatIsIn(CodedNumbers read) {
    return (total.isEmpty() && read.total.isPresent())
        || (us.isEmpty() && read.us.isPresent())
        || (cs.isEmpty() && read.cs.isPresent());
  }

  @Override
  public String toString() {
    return Joiner.on(" | ").join(all().stream().map(CodedNumbers::text).iterator());
  }

  private static String text(Optional<Range<BigDecimal>> number) {
    return number
        .map(
            range ->
                range.lowerEndpoint().compareTo(range.upperEndpoint()) == 0
                    ? range.lowerEndpoint().toPlainString()
                    : range.lowerEndpoint().toPlainString()
                        + ".."
                        + range.upperEndpoint().toPlainString())
        .orElse("-");
  }
}
