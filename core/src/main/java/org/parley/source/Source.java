package org.parley.source;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.actor.ActorId;
import org.parley.code.Language;
import org.parley.code.Reliability;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import org.parley.marking.Marking;
import org.parley.time.When;

/**
 * A publication: an article, a dispatch, a broadcast, a post, a document, a dataset.
 *
 * <p>Most articles on a conflict repeat a few dispatches. {@link #derivedFrom} records this, so
 * that forty papers with one agency's text do not count as forty.
 */
@Value.Immutable
@ModelStyle
public abstract class Source implements Extensible {
  Source() {}

  /** The id. */
  public abstract SourceId id();

  /** The kind of publication. */
  public abstract SourceKind kind();

  /** The publisher. */
  public abstract Optional<ActorId> publisher();

  /** The contributors. */
  public abstract ImmutableList<Contributor> contributors();

  /** The title. */
  public abstract Optional<String> title();

  /** The address, as it was found. */
  public abstract Optional<String> url();

  /** When it was published. */
  public abstract Optional<When> published();

  /** Its withdrawal by the publisher or an author. */
  public abstract Optional<Withdrawal> withdrawn();

  /** The day that its relative dates refer to: "yesterday" is the day before it. */
  public abstract Optional<LocalDate> anchor();

  /** The language it is in. */
  public abstract Optional<Language> language();

  /** The publications that it comes from. */
  public abstract ImmutableList<Derivation> derivedFrom();

  /** The reliability that it is graded with. */
  public abstract Optional<Reliability> reliability();

  /** The licence under which it may be used. */
  public abstract Optional<String> licence();

  /** The restriction on who may see the source. */
  public abstract Optional<Marking> marking();

  /** The members that the model does not know. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** The name to show: the title, the address or the id, whichever comes first. */
  public String displayName() {
    return title().or(this::url).orElse(id().value());
  }

  @Override
  public abstract Source withExtensions(Extensions extensions);

  /** A copy that comes from these publications only. */
  public abstract Source withDerivedFrom(Iterable<? extends Derivation> derivations);

  /** A copy with another id. */
  public abstract Source withId(SourceId id);

  /** A copy with another publisher, or none. */
  public abstract Source withPublisher(Optional<? extends ActorId> publisher);

  /** A copy with another withdrawal, or none. */
  public abstract Source withWithdrawn(Optional<? extends Withdrawal> withdrawn);

  /** A copy with other contributors. */
  public abstract Source withContributors(Iterable<? extends Contributor> contributors);

  /**
   * A source whose publisher is not given.
   *
   * @throws IllegalArgumentException if the id is not a line of text
   */
  public static Source of(String id, SourceKind kind) {
    return builder().id(SourceId.of(id)).kind(kind).build();
  }

  /**
   * A source with its publisher.
   *
   * @throws IllegalArgumentException if the id is not a line of text
   */
  public static Source of(String id, SourceKind kind, ActorId publisher) {
    return builder().id(SourceId.of(id)).kind(kind).publisher(publisher).build();
  }

  /** Starts a source. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a source.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing.
   */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
