package org.parley.proposition;

import com.google.common.collect.ImmutableSetMultimap;

/** Which effects are counted among which others: whoever is killed is affected. */
final class Effects {
  /** Each effect with the ones that count it among theirs, in one step. */
  private static final ImmutableSetMultimap<String, String> COUNTED_AMONG =
      ImmutableSetMultimap.<String, String>builder()
          .put("intercepted", "launched")
          .put("hit", "launched")
          .put("failed", "launched")
          .put("destroyed", "damaged_or_destroyed")
          .put("damaged", "damaged_or_destroyed")
          .put("killed", "killed_or_injured")
          .put("killed", "killed_or_missing")
          .put("injured", "killed_or_injured")
          .put("missing", "killed_or_missing")
          .put("killed_or_injured", "affected")
          .put("killed_or_missing", "affected")
          .put("abducted", "affected")
          .put("detained", "affected")
          .put("displaced", "affected")
          .build();

  private Effects() {}

  static MeasureOrder compare(String a, String b) {
    if (a.equals(b)) {
      return MeasureOrder.SAME;
    }
    if (isCountedAmong(a, b)) {
      return MeasureOrder.NARROWER;
    }
    return isCountedAmong(b, a) ? MeasureOrder.BROADER : MeasureOrder.INCOMPARABLE;
  }

  private static boolean isCountedAmong(String part, String whole) {
    return COUNTED_AMONG.get(part).stream()
        .anyMatch(next -> next.equals(whole) || isCountedAmong(next, whole));
  }
}
