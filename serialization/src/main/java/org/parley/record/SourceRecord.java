package org.parley.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.reconcile.Verdict;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.Withdrawal;
import org.parley.time.When;

/** A source behind the answers, with what a reader needs to find it. */
@Value.Immutable
@ModelStyle
public abstract class SourceRecord {
  SourceRecord() {}

  /** Its id. */
  public abstract SourceId id();

  /** Its title. */
  public abstract Optional<String> title();

  /** Its address. */
  public abstract Optional<String> url();

  /** The name of its publisher, to show. */
  public abstract Optional<String> publisher();

  /** When it was published. */
  public abstract Optional<When> published();

  /** The day from which it is withdrawn, if it is. */
  public abstract Optional<LocalDate> withdrawn();

  /** The sources that it derives from. */
  public abstract ImmutableList<SourceId> derivedFrom();

  static SourceRecord of(Source source, Verdict verdict) {
    return builder()
        .id(source.id())
        .title(source.title())
        .url(source.url())
        .publisher(Optional.ofNullable(verdict.publishers().get(source.id())))
        .published(source.published())
        .withdrawn(source.withdrawn().map(Withdrawal::from))
        .addAllDerivedFrom(
            source.derivedFrom().stream().map(one -> one.source()).collect(toImmutableList()))
        .build();
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
  public static final class Builder extends ImmutableSourceRecord.Builder {
    Builder() {}
  }
}
