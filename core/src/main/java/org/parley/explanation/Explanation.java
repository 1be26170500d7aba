package org.parley.explanation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.parley.dispute.Position;
import org.parley.dispute.Standing;
import org.parley.event.ParticipantRole;
import org.parley.explanation.ExplanationLine.Role;
import org.parley.proposition.MeasureOrder;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;
import org.parley.time.When;

/** A verdict as the lines that an editor could print. */
record Explanation(Verdict verdict) {
  ImmutableList<ExplanationLine> lines() {
    var lines = ImmutableList.<ExplanationLine>builder();
    lines.add(ExplanationLine.of(Role.QUESTION, question()));
    for (ReadPosition read : verdict.positions()) {
      lines.add(ExplanationLine.of(Role.ANSWER, "- " + position(read)));
    }
    lines.add(new ExplanationLine(Role.AGREEMENT, verdict.agreement().name(), agreement()));
    lines.add(ExplanationLine.of(Role.ESTIMATE, EstimateLine.of(verdict)));
    verdict.notes().forEach(note -> lines.add(ExplanationLine.of(Role.NOTE, English.of(note))));
    if (verdict.origins() > 0) {
      lines.add(ExplanationLine.of(Role.COUNTS, counts()));
    }
    return lines.addAll(steps()).build();
  }

  /** The steps that the lines above do not report. */
  private ImmutableList<ExplanationLine> steps() {
    return verdict.steps().stream()
        .filter(step -> !step.isRoutine() && !(step instanceof Step.RestOutside))
        .map(step -> ExplanationLine.of(Role.STEP, English.of(step)))
        .collect(toImmutableList());
  }

  private String question() {
    String day = verdict.event().when().map(when -> ", " + Phrases.time(when)).orElse("");
    String known = verdict.asOf().map(asOf -> " As known on " + asOf + ".").orElse("");
    return verdict.event().name()
        + day
        + ": "
        + lowerCaseFirst(English.of(verdict.question()))
        + known;
  }

  private static String lowerCaseFirst(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private static String position(ReadPosition read) {
    Position position = read.position();
    return Phrases.capital(position.claimant())
        + role(position)
        + Phrases.saying(position)
        + counting(read)
        + day(position)
        + through(position)
        + ".";
  }

  private static String day(Position position) {
    boolean said =
        position.reports().stream()
            .anyMatch(report -> report.said().flatMap(When::latest).isPresent());
    return position.day().map(day -> (said ? " (" : " (published ") + day + ")").orElse("");
  }

  private static String role(Position position) {
    return position.role().map(role -> " (" + role.toEnglish() + stake(role) + ")").orElse("");
  }

  private static String stake(ParticipantRole role) {
    return role.isParty() && !role.equals(ParticipantRole.PARTY) ? ", a party" : "";
  }

  private static String counting(ReadPosition read) {
    return read.amount()
        .filter(amount -> read.order() != MeasureOrder.SAME)
        .map(amount -> ", counting " + amount.measure())
        .orElse("");
  }

  private static String through(Position position) {
    List<String> via = position.via().asList();
    return via.isEmpty() ? "" : ", through " + Phrases.list(via);
  }

  private String agreement() {
    return switch (verdict.agreement()) {
      case UNANIMOUS -> ": all give the same answer.";
      case COMPATIBLE -> ": all that can be compared can be true at once.";
      case COMPATIBLE_IF_SCOPED -> ": all can be true at once if some count a part." + rest();
      case CONTESTED -> contestedBy() + ": some answers exclude one another.";
      case SINGLE -> ": one origin answers, and nothing bears it out or speaks against it.";
      case UNDECIDABLE ->
          verdict.origins() == 0
              ? ": nobody gives an answer that stands."
              : ": no answer can be held against another.";
    };
  }

  private String rest() {
    return verdict.steps().stream()
        .filter(Step.RestOutside.class::isInstance)
        .map(step -> " " + English.of(step))
        .reduce("", String::concat);
  }

  private String contestedBy() {
    boolean parties = verdict.contestedBy().contains(Standing.PARTY);
    boolean independents = verdict.contestedBy().contains(Standing.INDEPENDENT);
    return parties && independents
        ? " by parties and independents"
        : parties ? " by the parties" : " by independents";
  }

  private String counts() {
    return Phrases.capital(Phrases.count(verdict.origins(), "origin"))
        + ", "
        + Phrases.count(verdict.publications(), "publication")
        + ", "
        + independent()
        + " independent of the event.";
  }

  private String independent() {
    if (verdict.independent() == 0) {
      return "none";
    }
    return verdict.independent() == verdict.origins()
        ? "all"
        : Phrases.small(verdict.independent());
  }
}
