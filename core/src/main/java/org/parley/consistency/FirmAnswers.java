package org.parley.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.dispute.Position;
import org.parley.dispute.Report;
import org.parley.reconcile.ReadPosition;

/** Selects what claimants can be held to: not what they called possible or merely passed on. */
final class FirmAnswers {
  private FirmAnswers() {}

  /** The answer with only those of its reports that call it at least probable. */
  static Optional<ReadPosition> firm(ReadPosition read) {
    return only(read, report -> report.claim().binds());
  }

  /** The answer with only some of its reports; empty if none of them is left. */
  static Optional<ReadPosition> only(ReadPosition read, Predicate<Report> wanted) {
    ImmutableList<Report> reports =
        read.position().reports().stream().filter(wanted).collect(toImmutableList());
    return reports.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReadPosition(Position.of(reports), read.order(), read.interval()));
  }
}
