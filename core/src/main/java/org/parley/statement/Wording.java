package org.parley.statement;

import static org.parley.Requirement.require;

import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.code.Language;

/** The words of a statement, as far as they are known. */
@Value.Immutable
@ModelStyle
public abstract class Wording {
  Wording() {}

  /** The words. */
  public abstract String text();

  /** The language they are in. */
  public abstract Optional<Language> language();

  /** How close the words are to what was said. */
  public abstract WordingForm form();

  /** Whether they are a translation; empty if unknown. */
  public abstract Optional<Boolean> translated();

  /**
   * Words in no stated language.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static Wording of(WordingForm form, String text) {
    return builder().form(form).text(text).build();
  }

  /** Starts a wording. */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    require(!text().isBlank(), "a wording must not be blank", "text", text());
  }

  /**
   * Builds a wording.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing, or
   * if the text is blank.
   */
  public static final class Builder extends ImmutableWording.Builder {
    Builder() {}
  }
}
