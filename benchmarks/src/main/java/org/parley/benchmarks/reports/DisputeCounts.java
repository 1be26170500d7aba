package org.parley.benchmarks.reports;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.dossier.Dossier;
import org.parley.proposition.Question;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;

/** The number of disputes of each kind in a file. */
final class DisputeCounts {
  private final FileReading reading;
  private final Multiset<Agreement> agreements = EnumMultiset.create(Agreement.class);
  private int disputes;

  private DisputeCounts(FileReading reading) {
    this.reading = reading;
  }

  /** Reconciles each question of a file. */
  static DisputeCounts of(FileReading reading) {
    DisputeCounts counts = new DisputeCounts(reading);
    Dossier dossier = reading.dossier();
    for (Question question : dossier.questions()) {
      counts.add(Reconciler.withDefaults().reconcile(dossier.dispute(question)));
    }
    return counts;
  }

  private void add(Verdict verdict) {
    agreements.add(verdict.agreement());
    disputes += verdict.origins().low() > 1 ? 1 : 0;
  }

  /** The cells of a row of the table. */
  String cells() {
    Stream<Long> counts =
        Stream.of(
            reading.rows(),
            (long) reading.dossier().claims().size(),
            (long) agreements.size(),
            (long) disputes);
    Stream<Long> classes =
        Arrays.stream(Agreement.values()).map(agreement -> (long) agreements.count(agreement));
    return Stream.of(counts, classes, Stream.of((long) reading.problems().size()))
        .flatMap(numbers -> numbers)
        .map(String::valueOf)
        .collect(Collectors.joining(" | "));
  }
}
