package org.parley.json;

import net.jqwik.api.Arbitrary;
import org.parley.dossier.Dossier;

/** Dossiers for the tests of other packages. */
public final class DossiersOfTests {
  private DossiersOfTests() {}

  /** Valid dossiers with unknown members. */
  public static Arbitrary<Dossier> any() {
    return DossierArbitraries.dossiers();
  }
}
