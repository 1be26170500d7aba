package org.parley.claim;

/**
 * How firmly the claimant asserts or denies something: the eight values of FactBank.
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
  /** The claimant does not commit themselves, for example to what they pass on (Uu). */
  UNKNOWN("Uu");

  private final String factBank;

  Stance(String factBank) {
    this.factBank = factBank;
  }

  /** The value's name in FactBank. */
  public String factBank() {
    return factBank;
  }

  /** How firm it is. */
  public Firmness firmness() {
    return switch (this) {
      case CERTAIN, CERTAINLY_NOT -> Firmness.FIRM;
      case PROBABLE, POSSIBLE, PROBABLY_NOT, POSSIBLY_NOT -> Firmness.HEDGED;
      case CERTAIN_WHETHER, UNKNOWN -> Firmness.UNCOMMITTED;
    };
  }

  /** Whether the claimant says, however firmly, that it is not so. */
  public boolean isDenial() {
    return this == CERTAINLY_NOT || this == PROBABLY_NOT || this == POSSIBLY_NOT;
  }

  /** Whether the claimant can be held to it: it is certain or probable, one way or the other. */
  public boolean binds() {
    return this == CERTAIN || this == PROBABLE || this == CERTAINLY_NOT || this == PROBABLY_NOT;
  }
}
