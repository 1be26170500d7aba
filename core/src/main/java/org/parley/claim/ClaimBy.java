package org.parley.claim;

import com.google.common.collect.ImmutableList;
import org.parley.actor.Actor;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.event.Event;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Proposition;
import org.parley.quantity.Quantity;
import org.parley.source.Source;

/** A claim in the making: who says it, and where. {@link #that} makes it. */
public final class ClaimBy {
  private final String speaker;
  private final ImmutableList<Link> chain;

  private ClaimBy(String speaker, ImmutableList<Link> chain) {
    this.speaker = speaker;
    this.chain = chain;
  }

  static ClaimBy of(Actor speaker) {
    return new ClaimBy(
        speaker.id().value(), ImmutableList.of(Link.of(speaker.id(), LinkRole.SPEAKER)));
  }

  /** The publication in which they say it; its publisher joins the chain. */
  public ClaimBy in(Source source) {
    Link publisher =
        Link.builder()
            .actor(source.publisher())
            .role(LinkRole.PUBLISHER)
            .source(source.id())
            .build();
    return new ClaimBy(speaker, ImmutableList.<Link>builder().addAll(chain).add(publisher).build());
  }

  /** The claim that an event had so many of something; certain, under an id made of its parts. */
  public Claim that(Event event, Measure measure, Quantity quantity) {
    String id = speaker + ": " + event.id() + " " + measure + " " + quantity + where();
    return that(ClaimId.of(id), new Measurement(event.id(), measure, quantity));
  }

  /** The claim of any proposition; certain. */
  public Claim that(ClaimId id, Proposition proposition) {
    return Claim.builder()
        .id(id)
        .proposition(proposition)
        .attribution(new Attribution(chain))
        .stance(Stance.CERTAIN)
        .build();
  }

  private String where() {
    StringBuilder where = new StringBuilder();
    chain.forEach(
        link -> link.source().ifPresent(source -> where.append(" (").append(source).append(')')));
    return where.toString();
  }
}
