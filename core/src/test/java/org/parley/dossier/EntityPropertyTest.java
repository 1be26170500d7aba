package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.reconcile.DisputeArbitraries;

class EntityPropertyTest {
  @Provide
  Arbitrary<Dossier> dossiers() {
    return DisputeArbitraries.dossiers();
  }

  @Property
  void entitiesOfADossierMakeItAgain(@ForAll("dossiers") Dossier dossier) {
    Dossier.Builder again = Dossier.builder().schemaVersion(dossier.schemaVersion());
    dossier.entities().forEach(again::add);
    assertThat(again.build()).isEqualTo(dossier);
  }

  @Property
  void hasTheIdOfWhatItIs(@ForAll("dossiers") Dossier dossier) {
    assertThat(dossier.entities().filter(Entity.OfClaim.class::isInstance).map(Entity::id))
        .containsExactlyElementsOf(dossier.claims().stream().map(claim -> claim.id()).toList());
  }
}
