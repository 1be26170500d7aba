package org.parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.dossier.Dossier;
import org.parley.json.ParleyJson;
import org.parley.proposition.Question;
import org.parley.reconcile.DisputeArbitraries;
import org.parley.reconcile.Reconciler;

class VerdictRecordPropertyTest {
  @Provide
  Arbitrary<Dossier> dossiers() {
    return DisputeArbitraries.dossiers();
  }

  @Provide
  Arbitrary<Question> questions() {
    return DisputeArbitraries.questions();
  }

  @Provide
  Arbitrary<Reconciler> reconcilers() {
    return DisputeArbitraries.reconcilers();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void isReadBackEqual(
      @ForAll("dossiers") Dossier dossier,
      @ForAll("questions") Question question,
      @ForAll("reconcilers") Reconciler reconciler) {
    VerdictRecord record = VerdictRecord.of(reconciler.reconcile(dossier.dispute(question)));
    String json = ParleyJson.withDefaults().write(record);
    assertThat(ParleyJson.withDefaults().read(json, VerdictRecord.class)).isEqualTo(record);
  }
}
