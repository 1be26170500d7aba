package org.parley.reconcile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claim.ClaimId;
import org.parley.dispute.Report;
import org.parley.time.When;

/**
 * The originals of one origin in a text or in those it derives from.
 *
 * @param originals their claims, by answer
 * @param last the last moment at which one of them can have been said; null if the time of any is
 *     unknown
 */
record OriginalsBehind(
    ImmutableMap<ReportContent, ImmutableSet<ClaimId>> originals, @Nullable LocalDateTime last) {
  static final OriginalsBehind NOTHING = new OriginalsBehind(ImmutableMap.of(), LocalDateTime.MIN);

  boolean isEmpty() {
    return originals.isEmpty();
  }

  /** The union of several; the same object if only one is not empty. */
  static OriginalsBehind of(Collection<OriginalsBehind> several) {
    Set<OriginalsBehind> distinct = Sets.newIdentityHashSet();
    several.stream().filter(behind -> !behind.isEmpty()).forEach(distinct::add);
    if (distinct.size() <= 1) {
      return distinct.isEmpty() ? NOTHING : distinct.iterator().next();
    }
    Map<ReportContent, ImmutableSet<ClaimId>> all = new LinkedHashMap<>();
    @Nullable LocalDateTime last = LocalDateTime.MIN;
    for (OriginalsBehind behind : several) {
      behind.originals.forEach((said, claims) -> all.merge(said, claims, OriginalsBehind::union));
      last = later(last, behind.last);
    }
    return new OriginalsBehind(ImmutableMap.copyOf(all), last);
  }

  /** A copy with these originals added. */
  OriginalsBehind and(List<Report> reports) {
    if (reports.isEmpty()) {
      return this;
    }
    Map<ReportContent, ImmutableSet<ClaimId>> all = new LinkedHashMap<>(originals);
    @Nullable LocalDateTime latest = last;
    for (Report report : reports) {
      all.merge(
          ReportContent.of(report), ImmutableSet.of(report.claim().id()), OriginalsBehind::union);
      latest = later(latest, report.saidOrNarrated().flatMap(When::lastMoment).orElse(null));
    }
    return new OriginalsBehind(ImmutableMap.copyOf(all), latest);
  }

  private static ImmutableSet<ClaimId> union(ImmutableSet<ClaimId> a, ImmutableSet<ClaimId> b) {
    return ImmutableSet.<ClaimId>builder().addAll(a).addAll(b).build();
  }

  private static @Nullable LocalDateTime later(
      @Nullable LocalDateTime a, @Nullable LocalDateTime b) {
    return a == null || b == null ? null : a.isAfter(b) ? a : b;
  }

  /** Classifies a report in a text with these originals behind it. */
  Carrier classify(Report report) {
    if (isEmpty() || report.claim().isOwnReporting()) {
      return Carrier.original(report);
    }
    @Nullable ImmutableSet<ClaimId> same = originals.get(ReportContent.of(report));
    if (same != null) {
      return new Carrier(report, Carrier.Kind.RELAY, same);
    }
    Optional<LocalDateTime> first = report.saidOrNarrated().flatMap(When::firstMoment);
    return last != null && first.filter(moment -> moment.isAfter(last)).isPresent()
        ? Carrier.original(report)
        : new Carrier(report, Carrier.Kind.RENDERING, claims());
  }

  private ImmutableSet<ClaimId> claims() {
    var claims = ImmutableSet.<ClaimId>builder();
    originals.values().forEach(claims::addAll);
    return claims.build();
  }
}
