package org.parley.policy;

/** The editions of ACLED's codebook, which turn words into different numbers. */
public enum AcledEdition {
  /** The codebook of 2019. */
  Y2019,
  /** The web codebook and the FAQ on fatalities of 2024. */
  CURRENT
}
