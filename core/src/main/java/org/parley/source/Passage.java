package org.parley.source;

import static org.parley.Requirement.require;

import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;

/**
 * The place in a publication that a claim is read from, as the text selectors of the W3C Web
 * Annotation Data Model: exact words with their context, or offsets, or both.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation, selectors</a>
 */
@Value.Immutable
@ModelStyle
public abstract class Passage {
  Passage() {}

  /** The publication. */
  public abstract SourceId source();

  /** The exact words. */
  public abstract Optional<String> exact();

  /** The words directly before them. */
  public abstract Optional<String> prefix();

  /** The words directly after them. */
  public abstract Optional<String> suffix();

  /** The offset of the first character, from 0. */
  public abstract Optional<Integer> start();

  /** The offset after the last character. */
  public abstract Optional<Integer> end();

  /** A passage by its exact words. */
  public static Passage of(SourceId source, String exact) {
    return builder().source(source).exact(exact).build();
  }

  /** A copy with another source. */
  public abstract Passage withSource(SourceId source);

  /** Starts a passage. */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    require(
        exact().isPresent() || (prefix().isEmpty() && suffix().isEmpty()),
        "prefix and suffix must come with exact",
        "prefix",
        prefix(),
        "suffix",
        suffix());
    require(
        start().isPresent() == end().isPresent(),
        "start and end must be given together",
        "start",
        start(),
        "end",
        end());
    require(
        start().isEmpty() || (start().get() >= 0 && start().get() < end().orElseThrow()),
        "start must be 0 or more and before end",
        "start",
        start(),
        "end",
        end());
  }

  /**
   * Builds a passage.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing, or
   * if its parts do not fit one another.
   */
  public static final class Builder extends ImmutablePassage.Builder {
    Builder() {}
  }
}
