package org.parley.actor;

import static org.parley.Requirement.require;

import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.code.Language;

/** A name of an actor, in a language where that is known. */
@Value.Immutable
@ModelStyle
public abstract class Name {
  Name() {}

  /** The name. */
  public abstract String text();

  /** The language it is in. */
  public abstract Optional<Language> language();

  /**
   * A name in no stated language.
   *
   * @throws IllegalArgumentException if the text is blank or the language is not a valid tag
   */
  public static Name of(String text) {
    return builder().text(text).build();
  }

  /**
   * A name in a language, {@code Name.of("Téhéran", "fr")}.
   *
   * @throws IllegalArgumentException if the text is blank or the language is not a valid tag
   */
  public static Name of(String text, String language) {
    return builder().text(text).language(Language.of(language)).build();
  }

  /** Starts a name. */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    require(!text().isBlank(), "a name must not be blank", "text", text());
  }

  /**
   * Builds a name.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing, or
   * if the text is blank.
   */
  public static final class Builder extends ImmutableName.Builder {
    Builder() {}
  }
}
