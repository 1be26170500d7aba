package org.parley.source;

import static java.util.Objects.requireNonNull;

/**
 * That a publication comes from another one.
 *
 * @param source the one it comes from
 * @param kind in which way
 */
public record Derivation(SourceId source, DerivationKind kind) {
  /** Refuses null. */
  public Derivation {
    requireNonNull(source, "source");
    requireNonNull(kind, "kind");
  }
}
