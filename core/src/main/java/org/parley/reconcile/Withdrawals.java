package org.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claim.ClaimId;
import org.parley.dispute.Dispute;
import org.parley.dispute.Report;
import org.parley.source.Derivation;
import org.parley.source.Source;
import org.parley.source.SourceId;

/**
 * Step 4: drops the reports that reach us only through a text that was withdrawn.
 *
 * <p>An original is dropped with its own text. A relay, or an altered rendering, is kept while one
 * chain of texts without a withdrawn one leads to an original behind it.
 */
final class Withdrawals {
  private final ImmutableMap<SourceId, Source> sources;
  private final ImmutableSet<SourceId> withdrawn;
  private final StepRecorder recorder;

  private Withdrawals(Dispute dispute, ImmutableSet<SourceId> withdrawn, StepRecorder recorder) {
    this.sources =
        dispute.sources().stream()
            .collect(ImmutableMap.toImmutableMap(Source::id, source -> source));
    this.withdrawn = withdrawn;
    this.recorder = recorder;
  }

  static ImmutableList<Carrier> sound(
      Dispute dispute, ImmutableList<Carrier> carriers, StepRecorder recorder) {
    ImmutableSet<SourceId> withdrawn =
        dispute.sources().stream()
            .filter(source -> isWithdrawn(source, dispute.asOf()))
            .map(Source::id)
            .collect(ImmutableSet.toImmutableSet());
    return withdrawn.isEmpty()
        ? carriers
        : new Withdrawals(dispute, withdrawn, recorder).sound(carriers);
  }

  private static boolean isWithdrawn(Source source, Optional<LocalDate> asOf) {
    return source
        .withdrawn()
        .filter(one -> asOf.isEmpty() || !one.from().isAfter(asOf.get()))
        .isPresent();
  }

  private ImmutableList<Carrier> sound(ImmutableList<Carrier> carriers) {
    Map<ClaimId, SourceId> texts = new HashMap<>();
    carriers.forEach(
        carrier -> carrier.report().source().ifPresent(text -> texts.put(carrier.id(), text)));
    Map<SourceId, Set<SourceId>> reached = new HashMap<>();
    var sound = ImmutableList.<Carrier>builder();
    for (Carrier carrier : carriers) {
      Optional<SourceId> fell = withdrawnText(carrier.report());
      if (fell.isEmpty() && !carrier.isOriginal() && !reaches(carrier, texts, reached)) {
        fell = firstWithdrawnBehind(carrier.report());
      }
      fell.ifPresentOrElse(
          text -> recorder.add(new Step.Withdrawn(carrier.report(), text)),
          () -> sound.add(carrier));
    }
    return promoted(sound.build());
  }

  /**
   * Replaces an original that reached us through another, withdrawn text as well by its first
   * relay, to which all other relays then belong.
   */
  private static ImmutableList<Carrier> promoted(ImmutableList<Carrier> sound) {
    Set<ClaimId> there = new HashSet<>();
    sound.forEach(carrier -> there.add(carrier.id()));
    Map<ClaimId, ClaimId> standIns = new HashMap<>();
    for (Carrier carrier : sound) {
      if (carrier.kind() == Carrier.Kind.RELAY
          && carrier.originals().stream().noneMatch(there::contains)) {
        carrier.originals().forEach(fallen -> standIns.putIfAbsent(fallen, carrier.id()));
      }
    }
    return sound.stream()
        .map(carrier -> promoted(carrier, there, standIns))
        .collect(ImmutableList.toImmutableList());
  }

  private static Carrier promoted(
      Carrier carrier, Set<ClaimId> there, Map<ClaimId, ClaimId> standIns) {
    if (carrier.isOriginal() || carrier.originals().stream().anyMatch(there::contains)) {
      return carrier;
    }
    ImmutableSet<ClaimId> instead =
        carrier.originals().stream()
            .flatMap(fallen -> Optional.ofNullable(standIns.get(fallen)).stream())
            .collect(ImmutableSet.toImmutableSet());
    return instead.isEmpty() || instead.contains(carrier.id())
        ? Carrier.original(carrier.report())
        : carrier.of(instead);
  }

  private Optional<SourceId> withdrawnText(Report report) {
    return report.sources().stream().filter(withdrawn::contains).findFirst();
  }

  private boolean reaches(
      Carrier carrier, Map<ClaimId, SourceId> texts, Map<SourceId, Set<SourceId>> reached) {
    Set<SourceId> sound =
        reached.computeIfAbsent(
            carrier.report().source().orElseThrow(), text -> behind(text, true));
    return carrier.originals().stream()
        .map(texts::get)
        .anyMatch(text -> text == null || sound.contains(text));
  }

  private Optional<SourceId> firstWithdrawnBehind(Report report) {
    return behind(report.source().orElseThrow(), false).stream()
        .filter(withdrawn::contains)
        .findFirst();
  }

  /** The texts that one derives from; on request only through texts that are not withdrawn. */
  private Set<SourceId> behind(SourceId start, boolean sound) {
    Set<SourceId> found = new LinkedHashSet<>();
    List<SourceId> ahead = new ArrayList<>(List.of(start));
    Set<SourceId> seen = new HashSet<>(ahead);
    while (!ahead.isEmpty()) {
      @Nullable Source text = sources.get(ahead.remove(ahead.size() - 1));
      for (Derivation derivation : text == null ? List.<Derivation>of() : text.derivedFrom()) {
        SourceId source = derivation.source();
        if (!(sound && withdrawn.contains(source)) && seen.add(source)) {
          found.add(source);
          ahead.add(source);
        }
      }
    }
    return found;
  }
}
