package org.parley.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.event.EventId;
import org.parley.proposition.Proposition;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** The compiler of a dataset as a claimant: its claims, and the ids and schemes that it assigns. */
public final class DatasetCompiler {
  /**
   * The greatest length of an event's id: far more than real ids have, with room for the ids
   * derived from it.
   */
  private static final int LONGEST_ID = 900;

  private final Actor actor;
  private final Optional<Source> dataset;

  private DatasetCompiler(Actor actor, Optional<Source> dataset) {
    this.actor = actor;
    this.dataset = dataset;
  }

  /** A compiler whose id is the scheme of the dataset. */
  public static DatasetCompiler of(Actor actor) {
    return new DatasetCompiler(actor, Optional.empty());
  }

  /** A compiler and the dataset that it publishes, under an id and a title. */
  public static DatasetCompiler of(Actor actor, Source.Builder dataset) {
    return new DatasetCompiler(
        actor, Optional.of(dataset.kind(SourceKind.DATASET).publisher(actor.id()).build()));
  }

  /** The scheme of the dataset's ids and codes. */
  public String scheme() {
    return actor.id().value();
  }

  /** The compiler. */
  public ActorId actor() {
    return actor.id();
  }

  /** The last link of a chain: the compiler, by way of the dataset. */
  public Link link() {
    return link(dataset.map(Source::id));
  }

  /** The same by way of another source. */
  public Link link(Optional<SourceId> source) {
    return Link.builder().actor(actor.id()).role(LinkRole.COMPILER).source(source).build();
  }

  /** The attribution of the compiler's own claims. */
  public Attribution attribution() {
    return Attribution.of(link());
  }

  /** Adds the compiler and the dataset to the entities of a row. */
  public void addTo(RowEntities.Builder entities) {
    entities.addActors(actor).addAllSources(dataset.stream().toList());
  }

  /** An id of this dataset, {@code ucdp:actor/118}. */
  public String id(String rest) {
    return scheme() + ":" + rest;
  }

  /**
   * The event of a row.
   *
   * @throws IllegalArgumentException if the id is too long; names the column
   */
  public EventId event(String column, String id) {
    checkArgument(id.length() <= LONGEST_ID, "%s has at most %s characters", column, LONGEST_ID);
    return EventId.of(id(id));
  }

  /** The part of an id behind the scheme; all of an id of another dataset. */
  public String idOf(EventId event) {
    return withoutPrefix(event.value(), id(""));
  }

  /**
   * A name built from the known facts about an event, without blank ones; its id if there are none.
   */
  public String nameOf(EventId event, String... known) {
    String name =
        Arrays.stream(known).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    return name.isEmpty() ? idOf(event) : name;
  }

  /** The rest of an id behind a prefix; all of an id that has another one. */
  public static String withoutPrefix(String id, String prefix) {
    return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
  }

  /** Starts a claim of the compiler, without a stance. */
  public Claim.Builder claim(ClaimId id, Proposition proposition) {
    return Claim.builder().id(id).proposition(proposition).attribution(attribution());
  }
}
