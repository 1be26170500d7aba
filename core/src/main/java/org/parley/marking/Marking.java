package org.parley.marking;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;

/** The restriction on who may see a source, a statement or a claim, and from which day. */
@Value.Immutable
@ModelStyle
public abstract class Marking {
  Marking() {}

  /** How far it may be passed on. */
  public abstract Tlp level();

  /** The first day on which it may be passed on at all; empty if there is no embargo. */
  public abstract Optional<LocalDate> embargo();

  /** A marking without an embargo. */
  public static Marking of(Tlp level) {
    return builder().level(level).build();
  }

  /** Starts a marking. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether a reader cleared for {@code reader} may see it on a day. */
  public boolean allows(Tlp reader, LocalDate day) {
    return level().compareTo(reader) <= 0
        && embargo().map(first -> !day.isBefore(first)).orElse(true);
  }

  /** Whether a reader cleared for {@code reader} may see it on any day: an embargo holds. */
  public boolean allows(Tlp reader) {
    return level().compareTo(reader) <= 0 && embargo().isEmpty();
  }

  /**
   * Builds a marking.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing.
   */
  public static final class Builder extends ImmutableMarking.Builder {
    Builder() {}
  }
}
