package org.parley.reconcile;

import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Claim;
import org.parley.code.Code;

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
    for (Code code : claim.codes()) {
      for (People people : values()) {
        if (code.scheme().equals("people") && code.value().equals(people.value)) {
          return Optional.of(people);
        }
      }
    }
    return Optional.empty();
  }
}
