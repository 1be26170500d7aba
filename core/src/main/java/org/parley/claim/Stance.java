package org.parley.claim;

/**
 * How firmly the claimant holds it to be so, or not to be so: the eight values of FactBank.
 *
 * @see <a href="https://doi.org/10.1007/s10579-009-9089-9">Saurí and Pustejovsky (2009),
 *     FactBank</a>
 */
public enum Stance {
  /** It is so (CT+). */
  CERTAIN("CT+"),
  /** It is probably so (PR+). */
  PROBABLE("PR+"),
  /** It is possibly so (PS+). */
  POSSIBLE("PS+"),
  /** It is not so (CT-). */
  CERTAINLY_NOT("CT-"),
  /** It is probably not so (PR-). */
  PROBABLY_NOT("PR-"),
  /** It is possibly not so (PS-). */
  POSSIBLY_NOT("PS-"),
  /** The claimant knows whether it is so, and it is not said which (CTu). */
  CERTAIN_WHETHER("CTu"),
  /** Not known, or the claimant does not commit themselves (Uu). */
  UNKNOWN("Uu");

  private final String factBank;

  Stance(String factBank) {
    this.factBank = factBank;
  }

  /** The value's name in FactBank. */
  public String factBank() {
    return factBank;
  }

  /** Whether the claimant says that it is not so, or probably not. */
  public boolean isDenial() {
    return this == CERTAINLY_NOT || this == PROBABLY_NOT;
  }

  /** Whether the claimant is held to it: it is certain or probable, or a denial. */
  public boolean isFirm() {
    return this == CERTAIN || this == PROBABLE || isDenial();
  }

  /** Whether the claim gives an answer: it says, firmly or not, that it is so, or passes it on. */
  public boolean isAnswer() {
    return this == CERTAIN || this == PROBABLE || this == POSSIBLE || this == UNKNOWN;
  }
}
