package org.parley.reconcile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Claim;

/** Who is counted, as the codes {@code people:…} of a claim say. */
public enum People {
  /** Civilians. */
  CIVILIAN,
  /** People who fight. */
  COMBATANT,
  /** People of whom the report says that it is not known whether they fought. */
  UNKNOWN;

  private final String value = name().toLowerCase(Locale.ROOT);

  /** Those whom a claim says it counts; none if it does not say. */
  public static Optional<People> of(Claim claim) {
    return claim.codes().stream()
        .filter(code -> code.scheme().equals("people"))
        .flatMap(
            code -> Arrays.stream(values()).filter(people -> people.value.equals(code.value())))
        .findFirst();
  }
}
