package org.parley.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.code.Code;
import org.parley.event.EventId;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import org.parley.marking.Marking;
import org.parley.proposition.Proposition;
import org.parley.time.When;

/**
 * A speech act: somebody asserted, denied, appealed for, condemned or threatened something, to
 * somebody, in some words.
 *
 * <p>A statement is a public event and is rarely disputed; a claim is one reading of it.
 */
@Value.Immutable
@ModelStyle
public abstract class Statement implements Extensible {
  Statement() {}

  /** The id. */
  public abstract StatementId id();

  /** The act. */
  public abstract SpeechAct act();

  /** The speaker, and through whom it came. */
  public abstract Attribution attribution();

  /** The actors it was addressed to. */
  public abstract ImmutableSet<ActorId> addressees();

  /**
   * The actors that it is directed at without being addressed to them: those whom it condemns,
   * accuses or praises.
   */
  public abstract ImmutableSet<ActorId> targets();

  /** When it was said. */
  public abstract Optional<When> at();

  /** The events that it came after, where the order is known and the day need not be. */
  public abstract ImmutableSet<EventId> afterEvents();

  /** The statements that it came after. */
  public abstract ImmutableSet<StatementId> afterStatements();

  /** The words. */
  public abstract ImmutableList<Wording> wordings();

  /** The content, as far as propositions express it. */
  public abstract ImmutableList<Proposition> content();

  /** The events it was about. */
  public abstract ImmutableSet<EventId> about();

  /** Codes of the act in outside schemes; two of one scheme if the act can be read both ways. */
  public abstract ImmutableSet<Code> codes();

  /** The restriction on who may see the statement. */
  public abstract Optional<Marking> marking();

  /** The members that the model does not know. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Override
  public abstract Statement withExtensions(Extensions extensions);

  /** A copy with another id. */
  public abstract Statement withId(StatementId id);

  /** A copy with another attribution. */
  public abstract Statement withAttribution(Attribution attribution);

  /** A copy with other addressees. */
  public abstract Statement withAddressees(Iterable<? extends ActorId> addressees);

  /** A copy with other targets. */
  public abstract Statement withTargets(Iterable<? extends ActorId> targets);

  /** A copy with other events that it came after. */
  public abstract Statement withAfterEvents(Iterable<? extends EventId> events);

  /** A copy with other statements that it came after. */
  public abstract Statement withAfterStatements(Iterable<? extends StatementId> statements);

  /** A copy with other content. */
  public abstract Statement withContent(Iterable<? extends Proposition> content);

  /** A copy with other events that it is about. */
  public abstract Statement withAbout(Iterable<? extends EventId> about);

  /** Starts a statement. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a statement.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing.
   */
  public static final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
