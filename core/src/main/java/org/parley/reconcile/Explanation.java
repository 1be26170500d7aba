package org.parley.reconcile;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.dispute.Standing;
import org.parley.event.ParticipantRole;
import org.parley.time.When;

/** A verdict as text that an editor could print. */
final class Explanation {
  private final Verdict verdict;
  private final List<String> lines = new ArrayList<>();

  private Explanation(Verdict verdict) {
    this.verdict = verdict;
  }

  static String of(Verdict verdict) {
    Explanation explanation = new Explanation(verdict);
    explanation.write();
    return Joiner.on('\n').join(explanation.lines);
  }

  private void write() {
    lines.add(question());
    verdict.positions().forEach(read -> lines.add("- " + position(read)));
    lines.add(agreement());
    lines.add(estimate());
    verdict.notes().stream().map(Note::text).forEach(lines::add);
    if (verdict.origins() > 0) {
      lines.add(weight());
    }
    verdict.steps().stream().filter(Explanation::isNote).map(Step::text).forEach(lines::add);
  }

  private String question() {
    String day = verdict.event().when().map(when -> ", " + English.time(when)).orElse("");
    String known = verdict.asOf().map(asOf -> " As known on " + asOf + ".").orElse("");
    return verdict.event().name()
        + day
        + ": "
        + lowerCaseFirst(English.question(verdict.question()))
        + known;
  }

  private static String lowerCaseFirst(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private static String position(ReadPosition read) {
    Position position = read.position();
    String says = English.says(position).substring(position.claimant().length());
    return English.capital(position.claimant())
        + role(position)
        + says
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
    boolean same = read.order() == org.parley.proposition.MeasureOrder.SAME;
    return !same && read.position().answer() instanceof Answer.Amount amount
        ? ", counting " + amount.measure()
        : "";
  }

  private static String through(Position position) {
    List<String> via = position.via().asList();
    return via.isEmpty() ? "" : ", through " + English.list(via);
  }

  private String agreement() {
    String name = verdict.agreement().name();
    return switch (verdict.agreement()) {
      case UNANIMOUS -> name + ": all give the same answer.";
      case COMPATIBLE -> name + ": all that can be compared can be true at once.";
      case COMPATIBLE_IF_SCOPED ->
          name + ": all can be true at once if some count a part." + rest();
      case CONTESTED -> name + contestedBy() + ": some answers exclude one another.";
      case SINGLE -> name + ": one origin answers, and nothing bears it out or speaks against it.";
      case UNDECIDABLE ->
          name
              + (verdict.origins() == 0
                  ? ": nobody gives an answer that stands."
                  : ": no answer can be held against another.");
    };
  }

  private String rest() {
    return verdict.steps().stream()
        .filter(Step.RestOutside.class::isInstance)
        .map(step -> " " + step.text())
        .reduce("", String::concat);
  }

  private String contestedBy() {
    boolean parties = verdict.contestedBy().contains(Standing.PARTY);
    boolean independents = verdict.contestedBy().contains(Standing.INDEPENDENT);
    return parties && independents
        ? " by parties and independents"
        : parties ? " by the parties" : " by independents";
  }

  private String estimate() {
    String policy = "Under the policy " + verdict.policy().id() + ": ";
    return verdict
        .estimate()
        .match(
            single -> policy + English.number(single.value()) + unit() + ".",
            figure -> policy + figure(figure) + unit() + ".",
            blank -> policy + "there were some, and no figure can be given.",
            notReported -> policy + notReported.toEnglish() + ".",
            noEvent -> policy + "such an event would not be listed.",
            undetermined -> "No estimate. " + undetermined.reason());
  }

  private static String figure(Estimate.Figure figure) {
    return "low "
        + English.number(figure.low())
        + figure.high().map(high -> ", high " + English.number(high)).orElse(", no high")
        + figure.best().map(best -> ", best " + English.number(best)).orElse(", no best");
  }

  /** The unit of the figures where it is not the plain count. */
  private String unit() {
    return verdict.positions().stream()
        .filter(ReadPosition::isFigure)
        .findFirst()
        .map(read -> CountComparison.unit(read).inEnglish())
        .filter(unit -> !unit.isEmpty())
        .map(unit -> " (in " + unit + ")")
        .orElse("");
  }

  private String weight() {
    String counts =
        English.count(verdict.origins(), "origin")
            + ", "
            + English.count(verdict.publications(), "publication");
    return English.capital(counts) + ", " + independent() + " independent of the event.";
  }

  private String independent() {
    if (verdict.independent() == 0) {
      return "none";
    }
    return verdict.independent() == verdict.origins()
        ? "all"
        : English.small(verdict.independent());
  }

  /** Whether a step tells more than the lines above it. */
  private static boolean isNote(Step step) {
    if (step instanceof Step.Read read) {
      return read.as().isEmpty() || read.isOfWords();
    }
    if (step instanceof Step.Decided decided) {
      return !decided.policy().equals(Policy.HULL.id());
    }
    return !(step instanceof Step.RestOutside);
  }
}
