package org.parley.policy;

import static org.parley.Requirement.require;

/**
 * The types into which the Uppsala Conflict Data Program sorts all violence, by who fights whom.
 *
 * <p>The type depends on the sides, not on the scale: an army that kills civilians commits
 * one-sided violence, and fights a state-based conflict against rebels.
 */
public enum ViolenceType {
  /** 1: two sides fight, at least one of them the government of a state. */
  STATE_BASED(1, "state-based", "sb"),
  /** 2: two organised groups fight, neither of them a government. */
  NON_STATE(2, "non-state", "ns"),
  /** 3: a government or a group kills civilians. */
  ONE_SIDED(3, "one-sided", "os");

  private final int code;
  private final String words;
  private final String initials;

  ViolenceType(int code, String words, String initials) {
    this.code = code;
    this.words = words;
    this.initials = initials;
  }

  /**
   * The type with this code.
   *
   * @param code 1 to 3, as in the column {@code type_of_violence} of UCDP's files
   * @return the type
   * @throws IllegalArgumentException if the code is not from 1 to 3
   */
  public static ViolenceType ofCode(int code) {
    require(code >= 1 && code <= 3, "a type of violence must be from 1 to 3", "code", code);
    return values()[code - 1];
  }

  /** The code in UCDP's files, 1 to 3. */
  public int code() {
    return code;
  }

  /** The two letters it has in the file of parameters. */
  String initials() {
    return initials;
  }

  @Override
  public String toString() {
    return words;
  }
}
