package org.parley.proposition;

import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import org.parley.extension.ExtensionValue;

/**
 * A proposition of a type unknown to this version, kept unchanged.
 *
 * <p>The known types are the words of {@link PropositionKind}: {@code occurrence}, {@code
 * eventLink} and so on.
 *
 * @param type the name of its type, not one of the known types
 * @param members all its other members, none of them named {@code type}
 */
public record UnknownProposition(String type, ExtensionValue.Members members)
    implements Proposition {
  /**
   * Refuses null, a blank or known type and a second type.
   *
   * @throws IllegalArgumentException if the type is blank or known, or a member is named type
   */
  public UnknownProposition {
    require(!type.isBlank(), "a type must not be blank", "type", type);
    require(
        PropositionKind.of(type).isEmpty(),
        "type must not be one of the known types",
        "type",
        type);
    requireNonNull(members, "members");
    require(
        !members.members().containsKey("type"),
        "members must not include type",
        "members",
        members.members().keySet());
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.unknown(this);
  }
}
