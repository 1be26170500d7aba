package org.parley.measure;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.proposition.MeasureOrder;
import org.parley.time.Edtf;

/** How two periods of counting relate. */
final class Periods {
  private Periods() {}

  static MeasureOrder compare(Optional<Edtf> a, Optional<Edtf> b) {
    if (a.equals(b)) {
      return MeasureOrder.SAME;
    }
    return compare(days(a), days(b));
  }

  private static MeasureOrder compare(Range<LocalDate> a, Range<LocalDate> b) {
    if (a.encloses(b)) {
      return b.encloses(a) ? MeasureOrder.SAME : MeasureOrder.BROADER;
    }
    if (b.encloses(a)) {
      return MeasureOrder.NARROWER;
    }
    return a.isConnected(b) ? MeasureOrder.OVERLAPPING : MeasureOrder.INCOMPARABLE;
  }

  private static Range<LocalDate> days(Optional<Edtf> period) {
    Optional<LocalDate> first = period.flatMap(Edtf::earliest);
    Optional<LocalDate> last = period.flatMap(Edtf::latest);
    if (first.isPresent() && last.isPresent()) {
      return Range.closed(first.get(), last.get());
    }
    return first.map(Range::atLeast).orElseGet(() -> last.map(Range::atMost).orElseGet(Range::all));
  }
}
