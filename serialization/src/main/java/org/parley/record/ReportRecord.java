package org.parley.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.claim.ClaimId;
import org.parley.claim.Firmness;
import org.parley.dispute.Position;
import org.parley.dispute.Report;
import org.parley.quantity.Quantity;
import org.parley.source.SourceId;
import org.parley.time.When;

/** A report that carries an answer: through whom and in which sources it came. */
@Value.Immutable
@ModelStyle
public abstract class ReportRecord {
  ReportRecord() {}

  /** The claim. */
  public abstract ClaimId claim();

  /**
   * Its kind: {@code original}, {@code relay} or {@code rendering}, which means to pass the answer
   * on and gives another one.
   */
  public abstract String as();

  /** How firmly it gives the answer, if it is a rendering. */
  public abstract Optional<Firmness> firmness();

  /** The number that it gives instead, if it is a rendering. */
  public abstract Optional<Quantity> quantity();

  /** The names of those through whom it came, in the order in which they passed it on. */
  public abstract ImmutableList<String> via();

  /** The sources that it came through, the one nearest to the speaker first. */
  public abstract ImmutableList<SourceId> sources();

  /** When it was said. */
  public abstract Optional<When> said();

  /** When it was published. */
  public abstract Optional<When> published();

  static ImmutableList<ReportRecord> of(Position position) {
    return Stream.of(
            position.originals().stream().map(one -> record("original", one)),
            position.relays().stream().map(one -> record("relay", one)),
            position.renderings().stream().map(ReportRecord::rendering))
        .flatMap(records -> records)
        .map(Builder::build)
        .collect(toImmutableList());
  }

  private static Builder record(String as, Report report) {
    Builder record = builder();
    record
        .claim(report.claim().id())
        .as(as)
        .addAllVia(report.via())
        .addAllSources(report.sources())
        .said(report.said())
        .published(report.published());
    return record;
  }

  private static Builder rendering(Report report) {
    Builder record = record("rendering", report);
    record.firmness(report.firmness()).quantity(PositionRecord.quantity(report.answer()));
    return record;
  }

  /** Starts a record. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a record.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing.
   */
  public static final class Builder extends ImmutableReportRecord.Builder {
    Builder() {}
  }
}
