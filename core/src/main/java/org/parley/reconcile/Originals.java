package org.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claim.ClaimId;
import org.parley.dispute.Dispute;
import org.parley.dispute.Origin;
import org.parley.dispute.Report;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Source;
import org.parley.source.SourceId;

/**
 * Step 3: tells the reports that give an answer at first hand from those that pass it on.
 *
 * <p>A report is an original if it is own reporting, if no text that its text derives from has an
 * answer of its principal, or if it differs from all originals behind it and was certainly said
 * after them. Any other is a relay if it says what an original says, and an altered rendering if
 * not.
 */
final class Originals {
  private final ImmutableListMultimap<Origin, Report> byMember;
  private final Map<SourceId, Source> sources = new HashMap<>();
  private final Map<SourceId, Integer> ranks = new HashMap<>();

  private Originals(Dispute dispute, ImmutableList<Report> known) {
    for (Source source : dispute.sources()) {
      ranks.put(source.id(), ranks.size());
      sources.put(source.id(), source);
    }
    var byMember = ImmutableListMultimap.<Origin, Report>builder();
    for (Report report : known) {
      report.origin().members().forEach(member -> byMember.put(member, report));
    }
    this.byMember = byMember.build();
  }

  /** The reports that are known, each as what it is, in their order. */
  static ImmutableList<Carrier> of(Dispute dispute, ImmutableList<Report> known) {
    ImmutableList<Report> answers =
        known.stream().filter(Originals::isAnswer).collect(ImmutableList.toImmutableList());
    Originals originals = new Originals(dispute, answers);
    Map<ClaimId, Carrier> carriers = new HashMap<>();
    Set<Origin> origins = new LinkedHashSet<>();
    answers.forEach(report -> origins.add(report.origin()));
    for (Origin origin : origins) {
      originals.classify(origin, carriers);
    }
    return known.stream()
        .map(report -> carriers.getOrDefault(report.claim().id(), Carrier.original(report)))
        .collect(ImmutableList.toImmutableList());
  }

  /** What leaves a question open, or takes something back, passes nothing on. */
  private static boolean isAnswer(Report report) {
    return report.answer().isGiven() && !report.claim().isRetraction();
  }

  private void classify(Origin origin, Map<ClaimId, Carrier> carriers) {
    Map<SourceId, List<Report>> byText = new HashMap<>();
    for (Origin member : origin.members()) {
      for (Report report : byMember.get(member)) {
        report
            .source()
            .ifPresent(text -> byText.computeIfAbsent(text, t -> new ArrayList<>()).add(report));
      }
    }
    if (byText.size() < 2) {
      return; // nothing can be passed on within one text
    }
    Map<SourceId, Behind> within = new HashMap<>();
    for (SourceId text : fromTheRoots(byText.keySet())) {
      Behind behind = behind(text, within);
      List<Report> originals = new ArrayList<>();
      for (Report report : byText.getOrDefault(text, List.of())) {
        Carrier carrier = behind.classify(report);
        if (report.origin().equals(origin)) {
          carriers.put(report.claim().id(), carrier);
        }
        if (carrier.isOriginal()) {
          originals.add(report);
        }
      }
      within.put(text, behind.and(originals));
    }
  }

  /** What an earlier version of the same text says is not behind a later one. */
  private Behind behind(SourceId text, Map<SourceId, Behind> within) {
    return Behind.of(
        derivations(text).stream()
            .filter(derivation -> derivation.kind() != DerivationKind.REVISES)
            .map(derivation -> within.getOrDefault(derivation.source(), Behind.NOTHING))
            .toList());
  }

  private ImmutableList<Derivation> derivations(SourceId text) {
    @Nullable Source source = sources.get(text);
    return source == null ? ImmutableList.of() : source.derivedFrom();
  }

  /** These texts and all that they derive from, each after what it derives from. */
  private ImmutableList<SourceId> fromTheRoots(Set<SourceId> texts) {
    Set<SourceId> found = new LinkedHashSet<>(texts);
    Deque<SourceId> ahead = new ArrayDeque<>(texts);
    while (!ahead.isEmpty()) {
      for (Derivation derivation : derivations(ahead.remove())) {
        if (found.add(derivation.source())) {
          ahead.add(derivation.source());
        }
      }
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparing((SourceId text) -> ranks.getOrDefault(text, -1))
            .thenComparing(SourceId::value),
        found);
  }
}
