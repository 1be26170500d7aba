package org.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
 * Step 3: separates the reports that give an answer at first hand from those that pass it on.
 *
 * <p>A report is an original if it is own reporting, if no text that its text derives from has an
 * answer of its principal, or if it differs from all originals behind it and was certainly said
 * after them. Any other report is a relay if it gives the same answer as an original, otherwise an
 * altered rendering.
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

  /** The known reports, each classified, in their order. */
  static ImmutableList<Carrier> of(Dispute dispute) {
    ImmutableList<Report> known = dispute.reports();
    if (dispute.sources().stream().allMatch(source -> source.derivedFrom().isEmpty())) {
      return known.stream().map(Carrier::original).collect(ImmutableList.toImmutableList());
    }
    ImmutableList<Report> answers =
        known.stream().filter(Report::isAnswer).collect(ImmutableList.toImmutableList());
    Originals originals = new Originals(dispute, answers);
    Map<ClaimId, Carrier> carriers = new HashMap<>();
    Set<Answerer> answerers = new LinkedHashSet<>();
    answers.forEach(report -> answerers.add(Answerer.of(report)));
    answerers.forEach(answerer -> originals.classify(answerer, carriers));
    return known.stream()
        .map(report -> carriers.getOrDefault(report.claim().id(), Carrier.original(report)))
        .map(carrier -> carrier.isOriginal() ? carrier : atFirstHand(carrier, carriers))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Classifies what is an original for one member of a joint origin: it may still pass on another
   * member's answer.
   */
  private static Carrier atFirstHand(Carrier relay, Map<ClaimId, Carrier> carriers) {
    Set<ClaimId> found = new LinkedHashSet<>();
    Set<ClaimId> seen = new HashSet<>(relay.originals());
    Deque<ClaimId> ahead = new ArrayDeque<>(relay.originals());
    while (!ahead.isEmpty()) {
      ClaimId id = ahead.remove();
      @Nullable Carrier carrier = carriers.get(id);
      if (carrier == null || carrier.isOriginal()) {
        found.add(id);
      } else {
        carrier.originals().stream().filter(seen::add).forEach(ahead::add);
      }
    }
    return relay.of(ImmutableSet.copyOf(found));
  }

  /** The one who answers: an origin, or a digest of several. */
  private record Answerer(Origin origin, boolean digest) {
    static Answerer of(Report report) {
      return new Answerer(report.origin(), report.isDigest());
    }
  }

  /**
   * The reports that may be passed on: for a digest those of its members, otherwise those of the
   * origin.
   */
  private Collection<Report> reports(Answerer answerer) {
    Set<Origin> members = answerer.origin().members();
    return answerer.digest() || members.size() == 1
        ? members.stream().flatMap(member -> byMember.get(member).stream()).toList()
        : byMember.get(members.iterator().next()).stream()
            .filter(report -> report.origin().equals(answerer.origin()))
            .toList();
  }

  private void classify(Answerer answerer, Map<ClaimId, Carrier> carriers) {
    Map<SourceId, List<Report>> byText = new HashMap<>();
    for (Report report : reports(answerer)) {
      report
          .source()
          .ifPresent(text -> byText.computeIfAbsent(text, t -> new ArrayList<>()).add(report));
    }
    if (byText.size() < 2) {
      return; // nothing can be passed on within one text
    }
    Map<SourceId, OriginalsBehind> within = new HashMap<>();
    for (SourceId text : fromTheRoots(byText.keySet())) {
      OriginalsBehind behind = behind(text, within);
      List<Report> originals = new ArrayList<>();
      for (Report report : byText.getOrDefault(text, List.of())) {
        Carrier carrier = behind.classify(report);
        if (Answerer.of(report).equals(answerer)) {
          carriers.put(report.claim().id(), carrier);
        }
        if (carrier.isOriginal()) {
          originals.add(report);
        }
      }
      within.put(text, behind.and(originals));
    }
  }

  /** The originals behind a text; an earlier version of the same text is not one of them. */
  private OriginalsBehind behind(SourceId text, Map<SourceId, OriginalsBehind> within) {
    return OriginalsBehind.of(
        derivations(text).stream()
            .filter(derivation -> derivation.kind() != DerivationKind.REVISES)
            .map(derivation -> within.getOrDefault(derivation.source(), OriginalsBehind.NOTHING))
            .toList());
  }

  private ImmutableList<Derivation> derivations(SourceId text) {
    @Nullable Source source = sources.get(text);
    return source == null ? ImmutableList.of() : source.derivedFrom();
  }

  /** These texts and all that they derive from, each after those that it derives from. */
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
