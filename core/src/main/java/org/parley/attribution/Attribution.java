package org.parley.attribution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.source.SourceId;

/**
 * The chain from a speaker to a reader, speaker first: Peskov for the Kremlin, then the agency,
 * then the paper.
 *
 * @param chain the links; at least one
 */
public record Attribution(ImmutableList<Link> chain) {
  /**
   * Checks that there is a link.
   *
   * @throws IllegalArgumentException if the chain has no link
   */
  public Attribution {
    checkArgument(!chain.isEmpty(), "a chain must have at least one link, got chain=[]");
  }

  /**
   * A chain of these links.
   *
   * @throws IllegalArgumentException if there is no link
   */
  public static Attribution of(Link... chain) {
    return new Attribution(ImmutableList.copyOf(Arrays.asList(chain)));
  }

  /**
   * The words of one actor, straight from them.
   *
   * @throws IllegalArgumentException if there is no link
   */
  public static Attribution of(ActorId speaker) {
    return of(Link.of(speaker, LinkRole.SPEAKER));
  }

  /** Whether somebody is quoted, or the publication says it itself. */
  public Voice voice() {
    return first(LinkRole.SPEAKER).isPresent() ? Voice.QUOTED : Voice.NARRATOR;
  }

  /**
   * The principal whom the words bind: the one the speaker speaks for, or else the speaker; if
   * nobody is quoted, the compiler, else the publisher, else the first link.
   */
  public Principal principal() {
    return first(LinkRole.SPEAKER)
        .or(() -> first(LinkRole.COMPILER))
        .or(() -> first(LinkRole.PUBLISHER))
        .orElse(chain.get(0))
        .principal();
  }

  /** The first link of a role. */
  public Optional<Link> first(LinkRole role) {
    return chain.stream().filter(link -> link.role() == role).findFirst();
  }

  /** The publications that the chain names. */
  public ImmutableSet<SourceId> sources() {
    return chain.stream()
        .flatMap(link -> link.source().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
