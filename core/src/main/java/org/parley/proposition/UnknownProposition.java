package org.parley.proposition;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.parley.extension.ExtensionValue;

/**
 * A proposition of a type that this version does not know, kept whole.
 *
 * <p>The known types are named after the kinds of {@link Proposition}: {@code occurrence}, {@code
 * eventLink} and so on.
 *
 * @param type the name of its type, not one of the known types
 * @param members all its other members, so none of them is {@code type}
 */
public record UnknownProposition(String type, ExtensionValue.Members members)
    implements Proposition {
  private static final ImmutableSet<String> KNOWN =
      Arrays.stream(Proposition.class.getPermittedSubclasses())
          .filter(kind -> kind != UnknownProposition.class)
          .map(kind -> beginningSmall(kind.getSimpleName()))
          .collect(toImmutableSet());

  /** Refuses null, a blank or known type and a second type. */
  public UnknownProposition {
    checkArgument(!type.isBlank(), "a type must not be blank, got type='%s'", type);
    checkArgument(
        !KNOWN.contains(type), "the type of an unknown proposition is known, got type='%s'", type);
    requireNonNull(members, "members");
    checkArgument(
        !members.members().containsKey("type"),
        "the type of a proposition is none of its other members, got members=%s",
        members.members().keySet());
  }

  private static String beginningSmall(String name) {
    return Ascii.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
