package org.parley.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.parley.dossier.Dossier;
import org.parley.file.ReadResult;
import org.parley.json.DossierArbitraries;

@Tag("heavy")
class ClaimReviewsPropertyTest {
  private static final ClaimReviews REVIEWS = ClaimReviews.withDefaults();

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aDossierComesBackWhole(@ForAll("dossiers") Dossier dossier) {
    ReadResult reading = REVIEWS.read(REVIEWS.write(dossier));
    assertThat(reading.dossier()).isEqualTo(dossier);
    assertThat(reading.problems()).isEmpty();
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void theSameDossierIsWrittenTheSame(@ForAll("dossiers") Dossier dossier) {
    String written = REVIEWS.write(dossier);
    assertThat(REVIEWS.write(REVIEWS.read(written).dossier())).isEqualTo(written);
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossierArbitraries.dossiers();
  }
}
