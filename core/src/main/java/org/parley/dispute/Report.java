package org.parley.dispute;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.claim.Claim;
import org.parley.code.Reliability;
import org.parley.event.ParticipantRole;
import org.parley.source.SourceId;
import org.parley.time.When;

/**
 * A claim that answers a question, with all that is needed to weigh it: whose it is, through which
 * text it came, when it was known, and whether it still stands.
 */
@Value.Immutable
@ModelStyle
public abstract class Report {
  Report() {}

  /** The claim. */
  public abstract Claim claim();

  /** The answer that it gives or, if it is a denial, rejects. */
  public abstract Answer answer();

  /** Whoever the answer comes from. */
  public abstract Origin origin();

  /** The name of the claimant, to show. */
  public abstract String claimant();

  /** The claimant's part in the event, if they have one. */
  public abstract Optional<ParticipantRole> role();

  /** The names of those through whom it came, to show. */
  public abstract ImmutableList<String> via();

  /** The text in which it stood first. */
  public abstract Optional<Publication> publication();

  /** The source in which it was read nearest to the speaker; it may derive from others. */
  public abstract Optional<SourceId> source();

  /** When it was said. */
  public abstract Optional<When> said();

  /** When it was published. */
  public abstract Optional<When> published();

  /** What replaced it. */
  public abstract ImmutableList<Replacement> replacements();

  /** How reliable the publication is held to be. */
  public abstract Optional<Reliability> reliability();

  /** Whether the claimant says that the answer is wrong. */
  public boolean isDenial() {
    return claim().stance().isDenial();
  }

  /** Whether the text in which it stood comes from another text, and so brings nothing new. */
  public boolean isDerived() {
    return source().isPresent()
        && publication().isPresent()
        && !publication().get().roots().contains(source().get());
  }

  /** Whether the claimant has a stake in the event. */
  public Standing standing() {
    return role().filter(ParticipantRole::isParty).isPresent()
        ? Standing.PARTY
        : Standing.INDEPENDENT;
  }

  /** The first day on which it can have been known: of publication or, where unknown, of saying. */
  public Optional<LocalDate> knownFrom() {
    return published().or(this::said).flatMap(When::earliest);
  }

  /** Starts a report. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a report.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing.
   */
  public static final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
