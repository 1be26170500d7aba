package org.parley.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dossier.Dossier;
import org.parley.json.ParleyJson;
import org.parley.policy.Policies;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.schema.ParleySchema;
import org.parley.schema.Validation;

/** The schema of verdicts accepts every verdict on the 61 real disputes, under every policy. */
class SchemaOfDisputedCountsTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();
  private static final Dossier DOSSIER =
      ReportsCsv.withDefaults().read(Path.of("../examples/data/disputed-counts.csv")).orThrow();

  static Iterable<Policy> policies() {
    return Policies.withDefaults().all();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyVerdictIsAccepted(Policy policy) {
    Reconciler reconciler = Reconciler.withDefaults().with(policy).aligningMeasures();
    List<Verdict> verdicts =
        DOSSIER.questions().stream()
            .map(question -> reconciler.reconcile(DOSSIER.dispute(question)))
            .toList();
    assertThat(verdicts).isNotEmpty();
    assertThat(Validation.problems(ParleySchema.VERDICT, JSON.write(verdicts))).isEmpty();
    assertThat(Validation.problems(ParleySchema.VERDICT, JSON.write(verdicts.get(0)))).isEmpty();
  }
}
