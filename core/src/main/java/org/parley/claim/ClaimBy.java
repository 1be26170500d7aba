package org.parley.claim;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.event.Event;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Proposition;
import org.parley.quantity.Quantity;
import org.parley.source.Source;
import org.parley.time.When;

/**
 * A draft of a claim: who says it, for whom, through whom and where. {@link #that} makes the claim.
 *
 * <pre>{@code
 * Claim.by(peskov).speakingFor(kremlin).through(tass).in(article).on(day)
 *     .that(attack, launched, exactly(200))
 * }</pre>
 *
 * <p>The links of the attribution are in the order of the calls. A draft does not change: each
 * method returns a new one.
 */
public final class ClaimBy {
  private final ImmutableList<Link> chain;
  private final Stance stance;
  private final Optional<When> day;

  private ClaimBy(ImmutableList<Link> chain, Stance stance, Optional<When> day) {
    this.chain = chain;
    this.stance = stance;
    this.day = day;
  }

  static ClaimBy of(Link first) {
    return new ClaimBy(ImmutableList.of(first), Stance.CERTAIN, Optional.empty());
  }

  static Link published(Source source, LinkRole role) {
    return Link.builder().actor(source.publisher()).role(role).source(source.id()).build();
  }

  /** The actor for whom the words are spoken: a spokesman's words bind his office. */
  public ClaimBy speakingFor(Actor principal) {
    Link speaker = chain.get(0).withOnBehalfOf(Optional.of(principal.id()));
    return withChain(
        ImmutableList.<Link>builder().add(speaker).addAll(chain.subList(1, chain.size())).build());
  }

  /** Somebody who passed the words on, such as a news agency. */
  public ClaimBy through(Actor relay) {
    return withLink(Link.of(relay.id(), LinkRole.RELAY));
  }

  /** A publication that passed the words on, such as a dispatch; its publisher joins the chain. */
  public ClaimBy through(Source relay) {
    return withLink(published(relay, LinkRole.RELAY));
  }

  /** The publication in which the words are; its publisher joins the chain. */
  public ClaimBy in(Source source) {
    return withLink(published(source, LinkRole.PUBLISHER));
  }

  /** The day on which it was said. */
  public ClaimBy on(LocalDate saidOn) {
    return at(When.on(saidOn));
  }

  /** The time at which it was said. */
  public ClaimBy at(When said) {
    return new ClaimBy(chain, stance, Optional.of(said));
  }

  /** How firmly it is held: {@link Stance#POSSIBLE} for "possibly". */
  public ClaimBy with(Stance other) {
    return new ClaimBy(chain, requireNonNull(other, "other"), day);
  }

  private ClaimBy withLink(Link link) {
    return withChain(ImmutableList.<Link>builder().addAll(chain).add(link).build());
  }

  private ClaimBy withChain(ImmutableList<Link> other) {
    return new ClaimBy(other, stance, day);
  }

  /**
   * Makes the claim that an event had a number of something.
   *
   * <p>Its id is made of its parts, for example {@code peskov for kremlin: attack missile+launched
   * 200 via tass (mt) on 2024-10-02}. Claims that differ in one of them have different ids.
   *
   * @throws IllegalArgumentException if the id would be longer than an id may be
   */
  public Claim that(Event event, Measure measure, Quantity quantity) {
    String id = speaker() + ": " + event.id() + " " + measure + " " + quantity + rest();
    return that(ClaimId.of(id), new Measurement(event.id(), measure, quantity));
  }

  /** The claim of any proposition, under an id of your own. */
  public Claim that(ClaimId id, Proposition proposition) {
    return Claim.builder()
        .id(id)
        .proposition(proposition)
        .attribution(new Attribution(chain))
        .stance(stance)
        .madeAt(day)
        .build();
  }

  private String speaker() {
    Link first = chain.get(0);
    String name = first.actor().map(ActorId::value).or(first::descriptor).orElse("narrator");
    return name + first.onBehalfOf().map(principal -> " for " + principal).orElse("");
  }

  private String rest() {
    StringBuilder rest = new StringBuilder();
    chain.forEach(
        link ->
            link.source()
                .ifPresentOrElse(
                    source -> rest.append(" (").append(source).append(')'),
                    () -> relay(link).ifPresent(relay -> rest.append(" via ").append(relay))));
    if (stance != Stance.CERTAIN) {
      rest.append(' ').append(stance.factBank());
    }
    day.ifPresent(when -> rest.append(" on ").append(when.edtf()));
    return rest.toString();
  }

  private static Optional<ActorId> relay(Link link) {
    return link.actor().filter(actor -> link.role() == LinkRole.RELAY);
  }
}
