package org.parley.claim;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.parley.code.Id;
import org.parley.event.EventId;
import org.parley.source.SourceId;
import org.parley.statement.StatementId;

/**
 * The target of an assessment: a claim, a statement, a source or an event.
 *
 * <p>"The photo is fake" is about a source, "he never said that" about a statement, and "there was
 * no such attack" about an event.
 */
public sealed interface AssessmentTarget {
  /** The id of what is assessed. */
  Id id();

  /** Applies the function for this kind of target. */
  <T> T match(Cases<T> cases);

  /** A claim as a target. */
  static AssessmentTarget of(ClaimId id) {
    return new ClaimTarget(id);
  }

  /** A statement as a target. */
  static AssessmentTarget of(StatementId id) {
    return new StatementTarget(id);
  }

  /** A source as a target. */
  static AssessmentTarget of(SourceId id) {
    return new SourceTarget(id);
  }

  /** An event as a target. */
  static AssessmentTarget of(EventId id) {
    return new EventTarget(id);
  }

  /**
   * A function for each kind of target.
   *
   * @param <T> what the functions return
   * @param claim for a claim
   * @param statement for a statement
   * @param source for a source
   * @param event for an event
   */
  record Cases<T>(
      Function<ClaimTarget, T> claim,
      Function<StatementTarget, T> statement,
      Function<SourceTarget, T> source,
      Function<EventTarget, T> event) {}

  /**
   * A claim that is assessed.
   *
   * @param id its id
   */
  record ClaimTarget(ClaimId id) implements AssessmentTarget {
    /** Refuses null. */
    public ClaimTarget {
      requireNonNull(id, "id");
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.claim().apply(this);
    }
  }

  /**
   * A statement that is assessed.
   *
   * @param id its id
   */
  record StatementTarget(StatementId id) implements AssessmentTarget {
    /** Refuses null. */
    public StatementTarget {
      requireNonNull(id, "id");
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.statement().apply(this);
    }
  }

  /**
   * A source that is assessed.
   *
   * @param id its id
   */
  record SourceTarget(SourceId id) implements AssessmentTarget {
    /** Refuses null. */
    public SourceTarget {
      requireNonNull(id, "id");
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.source().apply(this);
    }
  }

  /**
   * An event that is assessed.
   *
   * @param id its id
   */
  record EventTarget(EventId id) implements AssessmentTarget {
    /** Refuses null. */
    public EventTarget {
      requireNonNull(id, "id");
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.event().apply(this);
    }
  }
}
