package org.parley.explanation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.claim.Firmness;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.event.ParticipantRole;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Verdict;
import org.parley.text.ShownName;

/**
 * The summary of a verdict on who had a role in an event.
 *
 * @param verdict the verdict
 * @param phrases the phrases of its vocabulary
 * @param role the part that was asked for
 */
record WhoSummary(Verdict verdict, VocabularyPhrases phrases, ParticipantRole role) {
  /** How many actors are named; the rest are counted. */
  private static final int NAMED = 6;

  ImmutableList<String> sentences() {
    Map<Answer, List<Position>> named =
        positions(position -> !position.isDenial())
            .collect(
                Collectors.groupingBy(Position::answer, LinkedHashMap::new, Collectors.toList()));
    var sentences = ImmutableList.<String>builder();
    if (named.isEmpty()) {
      sentences.add(isBlame() ? "No one is blamed." : "No one is named.");
    }
    String lead = verdict.agreement() == Agreement.SINGLE ? "Single source: " : "";
    named.entrySet().stream()
        .limit(NAMED)
        .map(one -> lead + naming(one.getKey(), one.getValue()))
        .forEach(sentences::add);
    if (named.size() > NAMED) {
      sentences.add(others(named.size() - NAMED));
    }
    denials().forEach(sentences::add);
    if (verdict.agreement() == Agreement.CONTESTED) {
      sentences.add("They cannot all be right.");
    }
    return sentences.addAll(new StakeText(verdict, phrases).sentences("gives an answer")).build();
  }

  private Stream<Position> positions(Predicate<Position> which) {
    return verdict.positions().stream().map(ReadPosition::position).filter(which);
  }

  private boolean isBlame() {
    return role.equals(ParticipantRole.INITIATOR);
  }

  private static String others(int count) {
    return Phrases.capital(Phrases.count(count, "other actor"))
        + (count == 1 ? " is" : " are")
        + " named.";
  }

  /** "Israel blames Islamic Jihad, and so, with reservations, do France and the United States." */
  private String naming(Answer answer, List<Position> positions) {
    List<Position> hedged =
        positions.stream().filter(one -> one.firmness() != Firmness.FIRM).toList();
    List<Position> firm =
        positions.stream().filter(one -> one.firmness() == Firmness.FIRM).toList();
    String head =
        Stream.of(
                own(firm.stream().filter(VocabularyPhrases::namesItself).toList()),
                blaming(firm.stream().filter(one -> !VocabularyPhrases.namesItself(one)), answer))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    if (hedged.isEmpty()) {
      return head + ".";
    }
    Claimants claimants = new Claimants(phrases, hedged);
    return head.isEmpty()
        ? blaming(hedged.stream(), answer) + ", with reservations."
        : "%s, and so, with reservations, %s %s."
            .formatted(head, claimants.isPlural() ? "do" : "does", claimants.names());
  }

  private String own(List<Position> positions) {
    if (positions.isEmpty()) {
      return "";
    }
    Claimants claimants = new Claimants(phrases, positions);
    return isBlame()
        ? claimants.does("claim", "claims") + " responsibility"
        : claimants.say() + " it was the " + role.toEnglish();
  }

  private String blaming(Stream<Position> who, Answer answer) {
    List<Position> positions = who.toList();
    if (positions.isEmpty()) {
      return "";
    }
    Claimants claimants = new Claimants(phrases, positions);
    String actor = ShownName.of(answer.toString());
    return claimants.beginning(
        isBlame()
            ? claimants.does("blame", "blames") + " " + actor
            : claimants.does("name", "names") + " " + actor + " as the " + role.toEnglish());
  }

  /** "Israel and Islamic Jihad deny responsibility. Egypt denies that it was Israel." */
  private List<String> denials() {
    List<String> sentences = new ArrayList<>();
    List<Position> own =
        positions(one -> one.isDenial() && VocabularyPhrases.namesItself(one)).toList();
    if (!own.isEmpty()) {
      String what = isBlame() ? " responsibility." : " being the " + role.toEnglish() + ".";
      sentences.add(new Claimants(phrases, own).does("deny", "denies") + what);
    }
    positions(one -> one.isDenial() && !VocabularyPhrases.namesItself(one))
        .limit(NAMED)
        .map(one -> Phrases.beginning(one.origin(), phrases.says(one)) + ".")
        .forEach(sentences::add);
    return sentences;
  }
}
