package org.parley.proposition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.parley.extension.ExtensionValue;

/**
 * A proposition of a type that this version does not know, kept whole.
 *
 * @param type the name of its type
 * @param members all its other members
 */
public record UnknownProposition(String type, ExtensionValue.Members members)
    implements Proposition {
  /** Refuses null and a blank type. */
  public UnknownProposition {
    checkArgument(!type.isBlank(), "a type must not be blank, got type='%s'", type);
    requireNonNull(members, "members");
  }
}
