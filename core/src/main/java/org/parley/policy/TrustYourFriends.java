package org.parley.policy;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import org.parley.code.Reliability;
import org.parley.dispute.Origin;
import org.parley.dispute.Report;
import org.parley.reconcile.Codebook;
import org.parley.reconcile.Coverage;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/**
 * Trust your friends: the number of the preferred sources.
 *
 * <p>Empty, no preferred source with a number, or preferred sources that differ: undetermined. One,
 * or all equal: that number.
 *
 * @param friends the ids of the preferred claimants or texts; if empty, the sources with the best
 *     grade are preferred
 */
public record TrustYourFriends(ImmutableSet<String> friends) implements Policy {
  private static final CodingRules.Draft DRAFT =
      FusionStrategy.draft(
          "trust-your-friends",
          "Trust your friends: the number of the preferred or best graded source");

  private static final PolicyStep TRUST =
      DRAFT.stated("1", "The value of a preferred source is taken.");
  private static final PolicyStep GRADES =
      DRAFT.library(
          "1a",
          "Unless preferred sources are named, they are those with the best grade from A to E; an"
              + " ungraded source is not preferred.");
  private static final PolicyStep DIFFER =
      DRAFT.library(
          "2", "Without a preferred source, or with preferred sources that differ: undetermined.");
  private static final CodingRules RULES = DRAFT.of(Coverage.anything());

  /** The sources with the best grade. */
  public static TrustYourFriends withDefaults() {
    return new TrustYourFriends(ImmutableSet.of());
  }

  /** A copy that prefers the claimants or texts with these ids. */
  public TrustYourFriends withFriends(String... ids) {
    return new TrustYourFriends(ImmutableSet.copyOf(ids));
  }

  @Override
  public Codebook codebook() {
    return RULES.codebook();
  }

  @Override
  public Ruling rule(Evidence evidence) {
    return FusionStrategy.rule(RULES.on(evidence), this::fuse);
  }

  private Ruling fuse(Ruling.Builder ruling, List<Votes> votes) {
    List<ReportedFigure> trusted = friends.isEmpty() ? bestGraded(ruling) : named(ruling);
    if (trusted.isEmpty()) {
      return ruling
          .apply(DIFFER, ruling.evidence().numbers())
          .undetermined("No preferred source gives a number.");
    }
    return FusionStrategy.onlyOne(
        ruling,
        Votes.count(trusted, ReportedFigure::one),
        TRUST,
        DIFFER,
        "Preferred sources differ.");
  }

  private List<ReportedFigure> named(Ruling.Builder ruling) {
    return ruling.evidence().numbers().stream().filter(this::isFriend).toList();
  }

  private boolean isFriend(ReportedFigure said) {
    return isFriend(said.origin())
        || said.reports().stream()
            .flatMap((Report report) -> report.source().stream())
            .anyMatch(source -> friends.contains(source.value()));
  }

  private boolean isFriend(Origin origin) {
    return origin.members().stream()
        .anyMatch(
            member ->
                member instanceof Origin.Speaker speaker
                    && friends.contains(speaker.actor().value()));
  }

  private static List<ReportedFigure> bestGraded(Ruling.Builder ruling) {
    List<ReportedFigure> numbers = ruling.evidence().numbers();
    Reliability top =
        numbers.stream()
            .map(said -> said.grade().reliability())
            .min(Comparator.naturalOrder())
            .orElse(Reliability.F);
    List<ReportedFigure> trusted =
        numbers.stream()
            .filter(said -> top != Reliability.F && said.grade().reliability() == top)
            .toList();
    ruling.apply(GRADES, trusted);
    return trusted;
  }
}
