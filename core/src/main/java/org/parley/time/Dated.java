package org.parley.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One date that words can mean, and how they were read.
 *
 * @param anchored whether it hangs on the anchor
 */
record Dated(
    Edtf edtf,
    Optional<DayPart> part,
    Optional<Hours> hours,
    boolean anchored,
    ImmutableList<DateRule> rules) {
  /** A date that hangs on the anchor. */
  static Dated by(DateRule rule, Edtf edtf) {
    return new Dated(edtf, Optional.empty(), Optional.empty(), true, ImmutableList.of(rule));
  }

  /** A date that the words name whole. */
  static Dated written(DateRule rule, Edtf edtf) {
    return new Dated(edtf, Optional.empty(), Optional.empty(), false, ImmutableList.of(rule));
  }

  Dated then(DateRule rule, Edtf other) {
    ImmutableList<DateRule> all = ImmutableList.<DateRule>builder().addAll(rules).add(rule).build();
    return new Dated(other, part, hours, anchored, all);
  }

  /** The same date with a part of the day, for a single day only. */
  Dated with(DayPart named) {
    Dated then = rules.contains(DateRule.PART_OF_DAY) ? this : then(DateRule.PART_OF_DAY, edtf);
    return new Dated(edtf, Optional.of(named), hours, anchored, then.rules());
  }

  /** The same date with hours, for a single day only. */
  Dated with(Hours named) {
    Dated then = rules.contains(DateRule.PART_OF_DAY) ? this : then(DateRule.PART_OF_DAY, edtf);
    return new Dated(edtf, part, Optional.of(named), anchored, then.rules());
  }

  /** Another date made of this one, without what is finer than a day. */
  Dated bare(DateRule rule, Edtf other) {
    Dated then = then(rule, other);
    return new Dated(other, Optional.empty(), Optional.empty(), anchored, then.rules());
  }

  Dated anchored(boolean whether) {
    return new Dated(edtf, part, hours, whether, rules);
  }

  boolean isDay() {
    return edtf.precision() == Precision.DAY;
  }

  /** The single day. */
  LocalDate day() {
    return edtf.earliest().orElseThrow();
  }

  LocalDate earliest() {
    return edtf.earliest().orElse(LocalDate.MIN);
  }

  LocalDate latest() {
    return edtf.latest().orElse(LocalDate.MAX);
  }
}
