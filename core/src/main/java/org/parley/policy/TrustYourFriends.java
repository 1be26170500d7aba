package org.parley.policy;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.parley.dispute.Origin;
import org.parley.dispute.Report;
import org.parley.reconcile.Answers;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/**
 * Trust your friends: the number of the sources that are preferred.
 *
 * <p>Empty, no friend among those who give a number, or friends that differ: undetermined. One
 * friend, or friends all equal: that number.
 *
 * @param friends the ids of the claimants or texts that are preferred; if there are none, the
 *     sources with the best grade are
 */
public record TrustYourFriends(ImmutableSet<String> friends) implements CodingPolicy {
  private static final CodingRules.Draft DRAFT =
      FusionStrategy.draft(
          "trust-your-friends",
          "Trust your friends: the number of the preferred or best graded source");

  private static final PolicyStep TRUST =
      DRAFT.stated("1", "The value of a preferred source is taken.");
  private static final PolicyStep GRADES =
      DRAFT.library(
          "1a",
          "Unless friends are named, they are the sources with the best grade from A to E; one that"
              + " cannot be judged is no friend.");
  private static final PolicyStep DIFFER =
      DRAFT.library("2", "Without a friend, or with friends that differ: undetermined.");
  private static final CodingRules RULES = DRAFT.of(Coverage.everything());

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
  public Ruling rule(Answers answers) {
    return FusionStrategy.rule(RULES.on(answers), this::fuse);
  }

  private Ruling fuse(PolicyCase facts, List<Votes> votes) {
    List<ReportedFigure> trusted = friends.isEmpty() ? bestGraded(facts) : named(facts);
    if (trusted.isEmpty()) {
      return facts
          .apply(DIFFER, facts.numbers())
          .undetermined("No preferred source gives a number.");
    }
    return FusionStrategy.onlyOne(
        facts,
        Votes.count(trusted, ReportedFigure::one),
        TRUST,
        DIFFER,
        "Preferred sources differ.");
  }

  private List<ReportedFigure> named(PolicyCase facts) {
    return facts.numbers().stream().filter(this::isFriend).toList();
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

  private static List<ReportedFigure> bestGraded(PolicyCase facts) {
    int top =
        facts.numbers().stream()
            .mapToInt(ReportedFigure::grade)
            .min()
            .orElse(ReportedFigure.UNGRADED);
    List<ReportedFigure> trusted = new ArrayList<>();
    for (ReportedFigure said : facts.numbers()) {
      if (top != ReportedFigure.UNGRADED && said.grade() == top) {
        trusted.add(said);
      }
    }
    facts.apply(GRADES, trusted);
    return trusted;
  }
}
