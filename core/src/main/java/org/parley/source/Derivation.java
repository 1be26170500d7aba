package org.parley.source;

import static java.util.Objects.requireNonNull;

/**
 * The derivation of a publication from another one.
 *
 * @param source the publication it comes from
 * @param kind the kind of derivation
 */
public record Derivation(SourceId source, DerivationKind kind) {
  /** Refuses null. */
  public Derivation {
    requireNonNull(source, "source");
    requireNonNull(kind, "kind");
  }
}
