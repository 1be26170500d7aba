package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.time.DayPart;
import org.parley.time.Edtf;
import org.parley.time.Hours;
import org.parley.time.Precision;

/**
 * One date that words can mean, and the way they were read.
 *
 * @param anchored whether it depends on the anchor
 * @param rules the rules in the order of their first use, each once
 */
record Dated(
    Edtf edtf,
    Optional<DayPart> part,
    Optional<Hours> hours,
    boolean anchored,
    ImmutableList<DateRule> rules) {
  /** A date that depends on the anchor. */
  static Dated by(DateRule rule, Edtf edtf) {
    return new Dated(edtf, Optional.empty(), Optional.empty(), true, ImmutableList.of(rule));
  }

  /** A date that the words name completely. */
  static Dated written(DateRule rule, Edtf edtf) {
    return new Dated(edtf, Optional.empty(), Optional.empty(), false, ImmutableList.of(rule));
  }

  /** A date derived from this one by a further rule. */
  Dated then(DateRule rule, Edtf other) {
    return new Dated(other, part, hours, anchored, and(ImmutableList.of(rule)));
  }

  /** The rules of this date and then others, each once. */
  private ImmutableList<DateRule> and(ImmutableList<DateRule> more) {
    return ImmutableSet.<DateRule>builder().addAll(rules).addAll(more).build().asList();
  }

  /** The same date with a part of the day, for a single day only. */
  Dated with(DayPart named) {
    Dated then = then(DateRule.PART_OF_DAY, edtf);
    return new Dated(edtf, Optional.of(named), hours, anchored, then.rules());
  }

  /** The same date with hours, for a single day only. */
  Dated with(Hours named) {
    Dated then = then(DateRule.PART_OF_DAY, edtf);
    return new Dated(edtf, part, Optional.of(named), anchored, then.rules());
  }

  /** A date derived from this one, without anything finer than a day. */
  Dated bare(DateRule rule, Edtf other) {
    Dated then = then(rule, other);
    return new Dated(other, Optional.empty(), Optional.empty(), anchored, then.rules());
  }

  /** The stretch from this date to another. */
  Dated to(Dated end, boolean hangsOnAnchor) {
    Edtf stretch = EdtfDates.between(edtf, end.edtf);
    Dated both = new Dated(stretch, part, hours, hangsOnAnchor, and(end.rules));
    return both.bare(DateRule.FROM_TO, stretch);
  }

  boolean isDay() {
    return edtf.precision() == Precision.DAY;
  }

  /** Whether it is finer than a day. */
  boolean isWithinDay() {
    return part.isPresent() || hours.isPresent() || edtf.localDateTime().isPresent();
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
