package org.parley.dossier;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.parley.attribution.Attribution;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.statement.Statement;
import org.parley.time.When;

/**
 * The contents of a dossier that were known on a day, or on any; undated contents count as known.
 */
record AsOf(Dossier dossier, Optional<LocalDate> day) {
  boolean knows(Claim claim) {
    return day.isEmpty() || knows(dayOf(claim));
  }

  boolean knows(Assessment assessment) {
    return knows(assessment.at().flatMap(When::earliest));
  }

  private boolean knows(Optional<LocalDate> from) {
    return day.isEmpty() || from.isEmpty() || !from.get().isAfter(day.get());
  }

  /** Whether a claim was known, was not replaced by a known revision, and is not a retraction. */
  boolean stands(Claim claim) {
    return !claim.isRetraction()
        && knows(claim)
        && dossier.index().revisions().get(claim.id()).stream()
            .noneMatch(later -> later.revision().orElseThrow().kind().replaces() && knows(later));
  }

  /** The first day on which a claim can have been known: of publication, or else of saying. */
  Optional<LocalDate> dayOf(Claim claim) {
    return published(sources(claim, dossier.attributionOf(claim)))
        .or(() -> said(claim))
        .flatMap(When::earliest);
  }

  Optional<When> said(Claim claim) {
    return claim
        .madeAt()
        .or(() -> claim.statement().flatMap(dossier::statement).flatMap(Statement::at));
  }

  /** When the first of some sources was published. */
  Optional<When> published(ImmutableSet<SourceId> sources) {
    return sources.stream()
        .flatMap(source -> dossier.source(source).flatMap(Source::published).stream())
        .min(Comparator.comparing(when -> when.earliest().orElse(LocalDate.MIN)));
  }

  /**
   * The sources it came through: those of the chain, speaker first, otherwise those of its
   * passages.
   */
  static ImmutableSet<SourceId> sources(Claim claim, Attribution attribution) {
    ImmutableSet<SourceId> sources = attribution.sources();
    return sources.isEmpty()
        ? claim.passages().stream().map(Passage::source).collect(ImmutableSet.toImmutableSet())
        : sources;
  }
}
