package org.parley.reconcile;

import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Claim;
import org.parley.code.Code;

/** The people who are counted, from the codes {@code people:…} of a claim. */
public enum People {
  /** Civilians. */
  CIVILIAN,
  /** Fighters. */
  COMBATANT,
  /** People of whom the report says that their status is not known. */
  UNKNOWN;

  private final String value = name().toLowerCase(Locale.ROOT);

  /** The people counted by a claim; empty if it does not say. */
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
