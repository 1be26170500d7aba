package org.parley.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.code.Code;

/** A place as far as it is known: a name, codes, a point, how exact. */
@Value.Immutable
@ModelStyle
public abstract class Where {
  Where() {}

  /** The name. */
  public abstract Optional<String> name();

  /** The place's codes in outside schemes. */
  public abstract ImmutableSet<Code> codes();

  /** The point. */
  public abstract Optional<Coordinates> coordinates();

  /** How exactly the place is known. */
  public abstract Optional<PlacePrecision> precision();

  /** A place by its name. */
  public static Where of(String name) {
    return builder().name(name).build();
  }

  /** Starts a place. */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkArgument(
        name().isPresent() || !codes().isEmpty() || coordinates().isPresent(),
        "a place must have a name, a code or coordinates, got none of them");
  }

  /**
   * Builds a place.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if it has neither a name nor a
   * code nor coordinates.
   */
  public static final class Builder extends ImmutableWhere.Builder {
    Builder() {}
  }
}
