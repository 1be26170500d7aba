package org.parley.dataset.acled;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The types of actors in the columns {@code inter1} and {@code inter2}: a number in the tables
 * until 2024, words since.
 *
 * @see <a href="https://acleddata.com/methodology/acled-codebook">ACLED Codebook, Inter codes</a>
 */
public enum AcledActorType {
  /** 1, "State forces": military and police that perform the functions of a government. */
  STATE_FORCES(1, "State forces"),
  /** 2, "Rebel group". */
  REBEL_GROUP(2, "Rebel group"),
  /** 3, "Political militia". */
  POLITICAL_MILITIA(3, "Political militia"),
  /** 4, "Identity militia". */
  IDENTITY_MILITIA(4, "Identity militia"),
  /** 5, "Rioters". */
  RIOTERS(5, "Rioters"),
  /** 6, "Protesters". */
  PROTESTERS(6, "Protesters"),
  /** 7, "Civilians". */
  CIVILIANS(7, "Civilians"),
  /** 8, "External/Other forces": including the forces of a state abroad. */
  EXTERNAL_OR_OTHER_FORCES(8, "External/Other forces");

  private final int number;
  private final String words;

  AcledActorType(int number, String words) {
    this.number = number;
    this.words = words;
  }

  /** The number, from 1 to 8. */
  public int number() {
    return number;
  }

  /** The words of the codebook. */
  public String words() {
    return words;
  }

  /**
   * The type of this number or these words, in any case, singular or plural.
   *
   * @param cell a cell of {@code inter1} or {@code inter2}
   * @return the type; empty for any other text, and for the 0 of the older tables, which means
   *     nobody
   */
  public static Optional<AcledActorType> of(String cell) {
    return Arrays.stream(values())
        .filter(type -> cell.equals(String.valueOf(type.number)) || type.isCalled(cell))
        .findFirst();
  }

  private boolean isCalled(String cell) {
    return singular(words).equals(singular(cell));
  }

  private static String singular(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
