package org.parley.dispute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.actor.ActorId;
import org.parley.claim.Claim;
import org.parley.claim.Firmness;
import org.parley.code.Admiralty;
import org.parley.code.Credibility;
import org.parley.code.Reliability;
import org.parley.event.ParticipantRole;
import org.parley.source.SourceId;
import org.parley.time.When;

/**
 * A claim that answers a question, with everything needed to weigh it: its origin, the text it came
 * through, when it was known, and whether it is current.
 */
@Value.Immutable
@ModelStyle
public abstract class Report {
  private static final Admiralty UNGRADED =
      new Admiralty(Reliability.F, Credibility.CANNOT_BE_JUDGED);

  Report() {}

  /** The claim. */
  public abstract Claim claim();

  /** The answer that it gives or, if it is a denial, rejects. */
  public abstract Answer answer();

  /** The origin of the answer. */
  public abstract Origin origin();

  /** The name of the claimant, to show. */
  public abstract String claimant();

  /** The claimant's part in the event, if any. */
  public abstract Optional<ParticipantRole> role();

  /** Whether the claimant has a stake in the event. */
  public abstract Stake stake();

  /** The author of the claim that aligns them with a party, to show, if that is their stake. */
  public abstract Optional<String> alignedBy();

  /** The bodies and blocs that the claimant belongs to, all the way up. */
  public abstract ImmutableSet<ActorId> within();

  /** The actor with the first id of all that are probably the claimant, if there are others. */
  public abstract Optional<ActorId> likely();

  /** The names of those who passed it on, in order. */
  public abstract ImmutableList<String> via();

  /** The text in which it stood first. */
  public abstract Optional<Publication> publication();

  /** The sources that it came through, the one nearest to the speaker first. */
  public abstract ImmutableSet<SourceId> sources();

  /** The source in which it was read nearest to the speaker; it may derive from others. */
  public Optional<SourceId> source() {
    return sources().stream().findFirst();
  }

  /** When it was said. */
  public abstract Optional<When> said();

  /** When it was published. */
  public abstract Optional<When> published();

  /** The claims that replaced it. */
  public abstract ImmutableList<Replacement> replacements();

  /** Whether the text says it in its own voice, quoting nobody and following no other text. */
  public abstract boolean isNarrated();

  /** Whether it is based on the answers of several others, who did not give it together. */
  public abstract boolean isDigest();

  /** Whether it was derived from many reports, as a dataset does. */
  public abstract boolean isCompiled();

  /** The grade of the source and of the claim; F and 6 if nobody gives one. */
  @Value.Default
  public Admiralty grade() {
    return UNGRADED;
  }

  /** Whether its source or its claim is graded. */
  public boolean isGraded() {
    return !grade().equals(UNGRADED);
  }

  /** A copy of another grade. */
  public abstract Report withGrade(Admiralty grade);

  /** Whether the claimant says that the answer is wrong. */
  public boolean isDenial() {
    return claim().isDenial();
  }

  /** Whether its text derives from another text, and so adds nothing new. */
  public boolean isDerived() {
    return source().isPresent()
        && publication().isPresent()
        && !publication().get().roots().contains(source().get());
  }

  /** Whether it gives an answer: the question is not left open, and nothing is retracted. */
  public boolean isAnswer() {
    return answer().isGiven() && !claim().isRetraction();
  }

  /** Whether the claimant commits to the answer that it gives, firmly or not. */
  public boolean isCommitted() {
    return isAnswer() && firmness() != Firmness.UNCOMMITTED;
  }

  /** How firmly the claimant gives the answer. */
  public Firmness firmness() {
    return claim().firmness();
  }

  /** The time in which it was certainly said; a narrator says it when the text is published. */
  public Optional<When> saidOrNarrated() {
    return isNarrated() ? said().or(this::published) : said();
  }

  /** The first day on which it can have been known: of publication or, where unknown, of saying. */
  public Optional<LocalDate> knownFrom() {
    return published().or(this::said).flatMap(When::earliest);
  }

  /** The names of the members of a joint origin; empty for any other. */
  public abstract ImmutableMap<Origin, String> memberNames();

  /**
   * A copy with only some members of its joint origin.
   *
   * @throws IllegalArgumentException if there are no members
   */
  public Report withMembers(ImmutableSet<Origin> members) {
    String names =
        members.stream()
            .map(member -> memberNames().getOrDefault(member, member.toString()))
            .collect(Collectors.joining(" and "));
    return ((ImmutableReport) this).withOrigin(Origin.of(members)).withClaimant(names);
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
