package org.parley.event;

/** How exactly a place is known, after the seven steps of UCDP's {@code where_prec}. */
public enum PlacePrecision {
  /** The very place. */
  EXACT,
  /** Within about 25 kilometres. */
  NEAR,
  /** Somewhere in a division of the second order: a district. */
  DISTRICT,
  /** Somewhere in a division of the first order: a province. */
  PROVINCE,
  /** Along a line, in a fuzzy area or in a part of a country. */
  AREA,
  /** Somewhere in a country. */
  COUNTRY,
  /** At sea or in the air. */
  SEA_OR_AIR
}
