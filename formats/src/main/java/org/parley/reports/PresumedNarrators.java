package org.parley.reports;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.actor.ActorId;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantifier;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.SourceId;

/**
 * Finds claimants who only repeat figures of the texts that theirs derive from, if the publisher of
 * theirs is not given: each is presumed to be the publisher.
 *
 * <p>In many sheets the paper that prints a ministry's figure is given as the claimant. Quoted, it
 * would count as a second origin of the figure.
 */
final class PresumedNarrators {
  private final ReportSources sources;
  private final SetMultimap<SaidFigure, SourceId> texts = HashMultimap.create();
  private final Map<SourceId, ImmutableSet<SourceId>> origins = new HashMap<>();
  private final Set<ActorId> others = new HashSet<>();

  PresumedNarrators(Collection<ReportDraft> reports, ReportSources sources) {
    this.sources = sources;
    reports.forEach(this::addFigure);
    reports.stream()
        .filter(Predicate.not(this::isCopy))
        .forEach(report -> others.addAll(report.voice().speakers()));
  }

  /** A figure, without its words, that is given or denied. */
  private record SaidFigure(Measurement said, boolean isDenial) {
    static SaidFigure of(ReportDraft report) {
      Measurement said = report.said();
      return new SaidFigure(
          new Measurement(said.event(), said.measure(), said.quantity().withoutWords()),
          report.claim().isDenial());
    }
  }

  private void addFigure(ReportDraft report) {
    if (report.said().quantity().quantifier() != Quantifier.UNSPECIFIED) {
      report.voice().source().ifPresent(text -> texts.put(SaidFigure.of(report), text));
    }
  }

  /**
   * Whether a report repeats a figure of a text that its own derives from, and may be its text's
   * own claim.
   */
  private boolean isCopy(ReportDraft report) {
    Optional<ActorId> claimant = report.voice().possibleNarrator();
    return claimant.isPresent()
        && !report.claim().isOwnReporting()
        && publisher(report).filter(Predicate.not(claimant.get()::equals)).isEmpty()
        && !Collections.disjoint(texts.get(SaidFigure.of(report)), origins(report));
  }

  private ImmutableSet<SourceId> origins(ReportDraft report) {
    return origins.computeIfAbsent(report.voice().source().orElseThrow(), this::origins);
  }

  /** The sources that a text derives from, without earlier versions of it. */
  private ImmutableSet<SourceId> origins(SourceId text) {
    return sources.derivations(text).stream()
        .filter(derivation -> derivation.kind() != DerivationKind.REVISES)
        .map(Derivation::source)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Optional<ActorId> publisher(ReportDraft report) {
    return report.voice().source().flatMap(sources::publisher);
  }

  /** Whether the claimant of a report is presumed to be the publisher of its source. */
  boolean includes(ReportDraft report) {
    return publisher(report).isEmpty()
        && report
            .voice()
            .possibleNarrator()
            .filter(claimant -> report.isPresumed() || !others.contains(claimant))
            .isPresent();
  }
}
