package org.parley.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Predicate;
import org.parley.dispute.Position;
import org.parley.dispute.Stake;
import org.parley.event.ParticipantRole;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Verdict;
import org.parley.text.ShownName;

/**
 * Who of the claimants has a stake in the event, for a summary.
 *
 * @param verdict the verdict
 * @param phrases the phrases of its vocabulary
 */
record StakeText(Verdict verdict, VocabularyPhrases phrases) {
  /** How many are named before they are counted. */
  private static final int NAMED = 3;

  private static final ImmutableSet<ParticipantRole> IN_THE_CONFLICT =
      ImmutableSet.of(
          ParticipantRole.INITIATOR,
          ParticipantRole.TARGET,
          ParticipantRole.SIDE_A,
          ParticipantRole.SIDE_B,
          ParticipantRole.VICTIM,
          ParticipantRole.PARTY);

  /**
   * "Both are parties to the conflict; no one else gives a number."
   *
   * @param gives what no one else does
   */
  ImmutableList<String> sentences(String gives) {
    List<Position> all = verdict.positions().stream().map(ReadPosition::position).toList();
    var sentences = ImmutableList.<String>builder();
    List<Position> parties = those(all, StakeText::isInTheConflict);
    List<Position> concerned =
        those(all, one -> one.stake() == Stake.PARTY && !isInTheConflict(one));
    if (!parties.isEmpty()) {
      sentences.add(parties(all, parties, gives));
    }
    if (!concerned.isEmpty() && new Claimants(phrases, concerned).count() <= NAMED) {
      Claimants claimants = new Claimants(phrases, concerned);
      sentences.add(claimants.beginning(claimants.does("have", "has") + " a stake in the event."));
    }
    those(all, one -> one.stake() == Stake.ALIGNED).stream()
        .limit(NAMED)
        .map(this::aligned)
        .forEach(sentences::add);
    return sentences.build();
  }

  private static List<Position> those(List<Position> all, Predicate<Position> which) {
    return all.stream().filter(which).toList();
  }

  /** Whether a claimant is a party or, without a role of its own, belongs to one. */
  private static boolean isInTheConflict(Position position) {
    return position.stake() == Stake.PARTY
        && position.role().map(IN_THE_CONFLICT::contains).orElse(true);
  }

  private String parties(List<Position> all, List<Position> parties, String gives) {
    Claimants claimants = new Claimants(phrases, parties);
    int count = claimants.count();
    if (count > 1 && count == new Claimants(phrases, all).count()) {
      return (count == 2 ? "Both" : "All")
          + " are parties to the conflict; no one else "
          + gives
          + ".";
    }
    if (count > NAMED) {
      return Phrases.capital(Phrases.small(count)) + " of them are parties to the conflict.";
    }
    return claimants.beginning(
        claimants.names()
            + (count > 1 ? " are parties" : claimants.isPlural() ? " are a party" : " is a party")
            + " to the conflict.");
  }

  /** "Oman is aligned with a party, according to AFP." */
  private String aligned(Position position) {
    Claimants claimant = new Claimants(phrases, List.of(position));
    String by = position.alignedBy().map(name -> ", according to " + ShownName.of(name)).orElse("");
    return claimant.beginning(claimant.does("are", "is") + " aligned with a party" + by + ".");
  }
}
