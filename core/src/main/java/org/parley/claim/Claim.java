package org.parley.claim;

import static com.google.common.base.Preconditions.checkArgument;
import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.actor.Actor;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.code.Code;
import org.parley.code.Credibility;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import org.parley.marking.Marking;
import org.parley.proposition.Proposition;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.statement.StatementId;
import org.parley.time.When;

/**
 * One reading of what was said: a proposition, its claimant, and how firmly they hold it.
 *
 * <p>A claim is never the truth. It has an attribution of its own or takes that of the statement it
 * was read from, one of the two and never both.
 */
@Value.Immutable
@ModelStyle
public abstract class Claim implements Extensible {
  Claim() {}

  /** The id. */
  public abstract ClaimId id();

  /** The proposition that is claimed. */
  public abstract Proposition proposition();

  /** The claimant, and through whom it came; given only if there is no statement. */
  public abstract Optional<Attribution> attribution();

  /**
   * How firmly they hold it; empty where this is not recorded.
   *
   * <p>"Not recorded" is not {@link Stance#UNKNOWN}, which means that the claimant does not commit
   * themselves. In verdicts a claim without a stance counts as one that is {@link Stance#CERTAIN}.
   */
  public abstract Optional<Stance> stance();

  /** When it was claimed; if unknown, the day of the statement is used. */
  public abstract Optional<When> madeAt();

  /** The statement it was read from, whose attribution it takes. */
  public abstract Optional<StatementId> statement();

  /** The passages in which it was read. */
  public abstract ImmutableList<Passage> passages();

  /**
   * Whether a text that derives from another one reports this independently.
   *
   * <p>A paper that prints a dispatch may add the figure of its own correspondent. Without this
   * mark a claim in such a text counts as taken from the text that it derives from.
   */
  @Value.Default
  public boolean isOwnReporting() {
    return false;
  }

  /** The earlier claims of the same principal that it revises. */
  public abstract Optional<Revision> revision();

  /** The credibility it is graded with. */
  public abstract Optional<Credibility> credibility();

  /** The claim's codes in outside schemes. */
  public abstract ImmutableSet<Code> codes();

  /** The restriction on who may see the claim. */
  public abstract Optional<Marking> marking();

  /** The members that the model does not know. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Starts a claim in words: {@code Claim.by(iran).in(article).that(attack, launched,
   * exactly(200))}.
   */
  public static ClaimBy by(Actor speaker) {
    return ClaimBy.of(Link.of(speaker.id(), LinkRole.SPEAKER));
  }

  /**
   * Starts a claim of somebody who is described and not named: {@code Claim.byUnnamed("a Western
   * official").in(article)}.
   *
   * @throws IllegalArgumentException if the description is blank
   */
  public static ClaimBy byUnnamed(String description) {
    return ClaimBy.of(Link.builder().descriptor(description).role(LinkRole.SPEAKER).build());
  }

  /** Starts a claim that a publication makes in its own voice, quoting nobody. */
  public static ClaimBy in(Source narrator) {
    return ClaimBy.of(ClaimBy.published(narrator, LinkRole.PUBLISHER));
  }

  /** A copy with another proposition. */
  public abstract Claim withProposition(Proposition proposition);

  /**
   * A copy with another attribution, or none.
   *
   * @throws IllegalArgumentException if the claim would have both an attribution and a statement,
   *     or neither
   */
  public abstract Claim withAttribution(Optional<? extends Attribution> attribution);

  /**
   * A copy with another statement, or none.
   *
   * @throws IllegalArgumentException if the claim would have both an attribution and a statement,
   *     or neither
   */
  public abstract Claim withStatement(Optional<? extends StatementId> statement);

  /**
   * A copy with another revision, or none.
   *
   * @throws IllegalArgumentException if the claim would revise itself
   */
  public abstract Claim withRevision(Optional<? extends Revision> revision);

  /** Starts a claim. */
  public static Builder builder() {
    return new Builder();
  }

  private Stance stanceOrCertain() {
    return stance().orElse(Stance.CERTAIN);
  }

  /** Whether the claimant says, however firmly, that it is not so. */
  public boolean isDenial() {
    return stanceOrCertain().isDenial();
  }

  /** Whether the claimant can be held to it; they can where no stance is recorded. */
  public boolean binds() {
    return stanceOrCertain().binds();
  }

  /** How firmly it is claimed; firmly if no stance is recorded. */
  public Firmness firmness() {
    return stanceOrCertain().firmness();
  }

  /** Whether it retracts an earlier claim, and so gives no answer of its own. */
  public boolean isRetraction() {
    return revision().filter(revision -> revision.kind() == RevisionKind.RETRACTS).isPresent();
  }

  /**
   * A copy under another id.
   *
   * @throws IllegalArgumentException if the claim would revise itself
   */
  public abstract Claim withId(ClaimId id);

  /** A copy made at a time. */
  public abstract Claim withMadeAt(When madeAt);

  /**
   * A copy that revises an earlier claim.
   *
   * @throws IllegalArgumentException if the claim would revise itself
   */
  public Claim withRevision(RevisionKind kind, ClaimId of) {
    return ((ImmutableClaim) this).withRevision(Revision.of(kind, of));
  }

  /** A copy that revises nothing. */
  public Claim withoutRevision() {
    return ((ImmutableClaim) this).withRevision(Optional.empty());
  }

  /** A copy that is own reporting, or is not. */
  public Claim withOwnReporting(boolean isOwnReporting) {
    return ((ImmutableClaim) this).withIsOwnReporting(isOwnReporting);
  }

  /** A copy with these codes only. */
  public abstract Claim withCodes(Iterable<? extends Code> codes);

  /** A copy with these passages only. */
  public abstract Claim withPassages(Iterable<? extends Passage> passages);

  @Override
  public abstract Claim withExtensions(Extensions extensions);

  @Value.Check
  void check() {
    checkArgument(
        attribution().isPresent() != statement().isPresent(),
        "a claim must have either an attribution or a statement, got %s",
        attribution().isPresent() ? "both" : "neither");
    require(
        revision().map(revision -> !revision.of().contains(id())).orElse(true),
        "a claim must not revise itself",
        "id",
        id());
  }

  /**
   * Builds a claim.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing, or
   * if it has both an attribution and a statement or neither, or revises itself.
   */
  public static final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
