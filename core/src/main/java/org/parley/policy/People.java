package org.parley.policy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.claim.Claim;
import org.parley.code.Code;

/** Who is counted, as the codes {@code people:…} of a claim say. */
enum People {
  CIVILIAN,
  COMBATANT,
  UNKNOWN;

  private final String value = name().toLowerCase(Locale.ROOT);

  /** Those whom a claim says it counts; null if it does not say. */
  static @Nullable People of(Claim claim) {
    for (Code code : claim.codes()) {
      for (People people : values()) {
        if (code.scheme().equals("people") && code.value().equals(people.value)) {
          return people;
        }
      }
    }
    return null;
  }
}
