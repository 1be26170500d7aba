package org.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.claim.ClaimId;
import org.parley.claim.Firmness;
import org.parley.dispute.Dispute;
import org.parley.dispute.Origin;
import org.parley.dispute.Replacement;
import org.parley.dispute.Report;
import org.parley.measure.MeasureVocabulary;
import org.parley.time.When;

/**
 * Step 5: drops the answers that were replaced. A revision replaces the claims it names. Otherwise
 * an origin's later answer replaces its earlier one on the same subject, if it was certainly said
 * later. All are compared at once: an answer that is itself replaced still replaces earlier ones.
 */
final class Replacements {
  private final Revisions revisions;
  private final FallingTolls tolls;
  private final StepRecorder recorder;
  private final Map<ClaimId, Report> byId = new HashMap<>();
  private final Map<ClaimId, Replacement> replaced = new HashMap<>();

  /** The members that a later answer of theirs removed from a joint origin. */
  private final Map<ClaimId, Map<Origin, Report>> taken = new HashMap<>();

  private Replacements(Revisions revisions, MeasureVocabulary vocabulary, StepRecorder recorder) {
    this.revisions = revisions;
    this.recorder = recorder;
    this.tolls = new FallingTolls(byId, vocabulary, recorder);
  }

  /** The current carriers; a joint origin is reduced to its remaining members. */
  static ImmutableList<Carrier> of(
      Dispute dispute, ImmutableList<Carrier> sound, StepRecorder recorder) {
    ImmutableList<Report> originals =
        sound.stream().filter(Carrier::isOriginal).map(Carrier::report).collect(toImmutableList());
    Replacements replacements =
        new Replacements(
            new Revisions(dispute, originals, fallen(dispute, sound)),
            dispute.vocabulary(),
            recorder);
    replacements.replaceRevised(originals);
    replacements.replaceEarlier(originals);
    return replacements.replaced.isEmpty() && replacements.taken.isEmpty()
        ? sound
        : replacements.standing(sound);
  }

  /** The claims that were withdrawn. */
  private static Set<ClaimId> fallen(Dispute dispute, ImmutableList<Carrier> sound) {
    if (dispute.reports().size() == sound.size()) {
      return Set.of();
    }
    Set<ClaimId> fallen = new HashSet<>();
    dispute.reports().forEach(report -> fallen.add(report.claim().id()));
    sound.forEach(carrier -> fallen.remove(carrier.id()));
    return fallen;
  }

  private void replaceRevised(ImmutableList<Report> originals) {
    for (Report report : originals) {
      byId.put(report.claim().id(), report);
      revisions.replacing(report).ifPresent(later -> replaced.put(report.claim().id(), later));
    }
  }

  private void replaceEarlier(ImmutableList<Report> originals) {
    ListMultimap<Origin, Report> byMember = ArrayListMultimap.create();
    for (Report report : originals) {
      if (report.isCommitted()) {
        report.origin().members().stream()
            .filter(member -> !(member instanceof Origin.Unnamed))
            .forEach(member -> byMember.put(member, report));
      }
    }
    byMember.asMap().forEach(this::replaceEarlier);
  }

  private void replaceEarlier(Origin member, Collection<Report> said) {
    if (said.size() > 1) {
      Multimaps.index(said, Subject::of)
          .asMap()
          .values()
          .forEach(onOneSubject -> compare(member, List.copyOf(onOneSubject)));
    }
  }

  /** Goes from the last answer to the first, so that all later ones are known at each. */
  private void compare(Origin member, List<Report> said) {
    Deque<Report> later = new ArrayDeque<>(fromTheLast(said, When::firstMoment));
    LaterAnswers firm = new LaterAnswers();
    LaterAnswers all = new LaterAnswers();
    for (Report earlier : fromTheLast(said, When::lastMoment)) {
      while (!later.isEmpty() && isBefore(earlier, later.peek())) {
        Report next = later.remove();
        all.add(next);
        if (next.firmness() == Firmness.FIRM) {
          firm.add(next);
        }
      }
      (earlier.firmness() == Firmness.FIRM ? firm : all)
          .replacing(earlier)
          .filter(by -> !isRevisedBy(by, earlier))
          .ifPresent(by -> take(member, earlier, by));
    }
  }

  private void take(Origin member, Report earlier, Report by) {
    taken.computeIfAbsent(earlier.claim().id(), id -> new LinkedHashMap<>()).put(member, by);
  }

  /** The reports that have such a moment, the last first. */
  private static List<Report> fromTheLast(
      List<Report> said, Function<When, Optional<LocalDateTime>> moment) {
    return said.stream()
        .filter(report -> report.saidOrNarrated().flatMap(moment).isPresent())
        .sorted(
            Comparator.comparing(
                    (Report report) -> report.saidOrNarrated().flatMap(moment).orElseThrow())
                .reversed()
                .thenComparing(report -> report.claim().id().value()))
        .toList();
  }

  /** Compares hours if both have one. */
  private static boolean isBefore(Report earlier, Report later) {
    LocalDateTime end = earlier.saidOrNarrated().flatMap(When::lastMoment).orElseThrow();
    return end.isBefore(later.saidOrNarrated().flatMap(When::firstMoment).orElseThrow());
  }

  /** Whether the earlier answer revises the later one, regardless of their days. */
  private static boolean isRevisedBy(Report later, Report earlier) {
    return later.replacements().stream()
        .anyMatch(replacement -> replacement.by().equals(earlier.claim().id()));
  }

  private ImmutableList<Carrier> standing(ImmutableList<Carrier> sound) {
    Map<ClaimId, Carrier> originals = new HashMap<>();
    Map<ClaimId, Replacement> gone = new HashMap<>(replaced);
    for (Carrier carrier : sound) {
      if (carrier.isOriginal()) {
        remaining(carrier.report(), gone)
            .ifPresent(report -> originals.put(carrier.id(), Carrier.original(report)));
      }
    }
    var standing = ImmutableList.<Carrier>builder();
    for (Carrier carrier : sound) {
      Optional<Carrier> left =
          carrier.isOriginal()
              ? Optional.ofNullable(originals.get(carrier.id()))
              : passingOn(carrier, originals.keySet());
      left.ifPresentOrElse(standing::add, () -> fall(carrier, gone));
    }
    return standing.build();
  }

  /** A relay or rendering, reduced to the originals behind it that are current. */
  private static Optional<Carrier> passingOn(Carrier carrier, Set<ClaimId> originals) {
    ImmutableSet<ClaimId> left =
        ImmutableSet.copyOf(Sets.intersection(carrier.originals(), originals));
    return left.isEmpty() ? Optional.empty() : Optional.of(carrier.of(left));
  }

  /** An original with those members of its origin whose answer was not replaced. */
  private Optional<Report> remaining(Report report, Map<ClaimId, Replacement> gone) {
    ClaimId id = report.claim().id();
    if (gone.containsKey(id)) {
      return Optional.empty();
    }
    Map<Origin, Report> later = taken.getOrDefault(id, Map.of());
    Set<Origin> left = Sets.difference(report.origin().members(), later.keySet());
    if (left.isEmpty()) {
      gone.put(id, Revisions.replacement(later.values().iterator().next()));
      return Optional.empty();
    }
    return Optional.of(later.isEmpty() ? report : report.withMembers(ImmutableSet.copyOf(left)));
  }

  /** Drops an original, and its relays with it; a rendering never was an answer. */
  private void fall(Carrier carrier, Map<ClaimId, Replacement> gone) {
    ClaimId original =
        carrier.isOriginal()
            ? carrier.id()
            : carrier.originals().stream().filter(gone::containsKey).findFirst().orElseThrow();
    if (carrier.kind() == Carrier.Kind.RENDERING) {
      recorder.add(new Step.Rendered(carrier.report(), requireNonNull(byId.get(original))));
      return;
    }
    Replacement later = requireNonNull(gone.get(original));
    recorder.add(new Step.Superseded(carrier.report(), later));
    if (carrier.isOriginal()) {
      tolls.check(carrier.report(), later, gone);
    }
  }
}
