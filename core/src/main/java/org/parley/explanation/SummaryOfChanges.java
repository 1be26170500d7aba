package org.parley.explanation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.claim.RevisionKind;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.dispute.Position;
import org.parley.dispute.Report;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.text.ShownName;

/**
 * The reports that are not counted, for a summary: earlier figures, withdrawn texts, relays,
 * altered renderings, later reports.
 *
 * @param verdict the verdict
 * @param phrases the phrases of its vocabulary
 */
record SummaryOfChanges(Verdict verdict, VocabularyPhrases phrases) {
  /** How many of a kind are named; the rest are counted. */
  private static final int NAMED = 2;

  private static final Comparator<Report> BY_TIME =
      Comparator.comparing((Report report) -> report.knownFrom().map(Object::toString).orElse(""))
          .thenComparing(report -> report.claim().id().value());

  private static final Answer.Cases<String> SAID =
      new Answer.Cases<>(
          amount -> "said ", who -> "named ", happened -> "said that ", leftOpen -> "was ");

  ImmutableList<String> sentences() {
    var sentences = ImmutableList.<String>builder();
    sentences.addAll(earlier()).addAll(withdrawn()).addAll(relays()).addAll(renderings());
    sentences.addAll(leftOpen());
    later(verdict).ifPresent(sentences::add);
    return sentences.build();
  }

  /** "The fire brigade first said 9 (1 May 2024), then 11 (2 May 2024)." */
  private List<String> earlier() {
    Map<Origin, List<Step.Superseded>> byOrigin =
        verdict.steps(Step.Superseded.class).stream()
            .filter(step -> isAnswer(step.report()))
            .collect(
                Collectors.groupingBy(
                    step -> step.report().origin(), LinkedHashMap::new, Collectors.toList()));
    List<String> sentences =
        byOrigin.values().stream()
            .limit(NAMED)
            .map(this::earlier)
            .collect(Collectors.toCollection(ArrayList::new));
    int others = byOrigin.size() - NAMED;
    if (others > 0) {
      String more = Phrases.capital(Phrases.count(others, "other"));
      sentences.add(more + (others == 1 ? " has" : " have") + " changed an earlier answer.");
    }
    return sentences;
  }

  private static boolean isAnswer(Report report) {
    return report.isAnswer() && !report.isDenial();
  }

  private String earlier(List<Step.Superseded> steps) {
    Report first = steps.get(0).report();
    Map<String, Report> answers = new LinkedHashMap<>();
    steps.stream()
        .map(Step.Superseded::report)
        .sorted(BY_TIME)
        .forEach(report -> answers.putIfAbsent(Phrases.answer(report.answer()), report));
    List<String> said =
        answers.entrySet().stream().map(one -> one.getKey() + day(one.getValue())).toList();
    String who = Phrases.beginning(first.origin(), ShownName.of(first.claimant()));
    boolean withdrawn =
        steps.stream()
            .anyMatch(step -> step.by().kind().equals(Optional.of(RevisionKind.RETRACTS)));
    return withdrawn
        ? who + " withdrew the answer " + Phrases.list(said) + "."
        : who + " first " + first.answer().match(SAID) + String.join(", then ", said) + ".";
  }

  private static String day(Report report) {
    return report
        .said()
        .or(report::published)
        .map(when -> " (" + DateText.of(when) + ")")
        .orElse("");
  }

  /** "The Gazette withdrew its report of 202 on 5 March 2024." */
  private List<String> withdrawn() {
    Map<SourceId, List<Step.Withdrawn>> bySource =
        verdict.steps(Step.Withdrawn.class).stream()
            .collect(
                Collectors.groupingBy(
                    Step.Withdrawn::source, LinkedHashMap::new, Collectors.toList()));
    return verdict.sources().stream()
        .filter(source -> bySource.containsKey(source.id()))
        .map(source -> withdrawn(source, bySource.getOrDefault(source.id(), List.of())))
        .toList();
  }

  private String withdrawn(Source source, List<Step.Withdrawn> steps) {
    List<String> answers =
        steps.stream().map(step -> Phrases.answer(step.report().answer())).distinct().toList();
    String publisher = verdict.publishers().get(source.id());
    String day = source.withdrawn().map(when -> " on " + DateText.of(when.from())).orElse("");
    String what = (publisher == null ? " report of " : " its report of ") + Phrases.list(answers);
    String main =
        publisher == null
            ? "A" + what + " was withdrawn" + day
            : ShownName.of(publisher) + " withdrew" + what + day;
    int repeated = steps.size() - 1;
    return main
        + (repeated == 0
            ? "."
            : "; " + Phrases.count(repeated, "other report") + " had repeated it.");
  }

  /** "Six other reports carry these figures and are not counted again." */
  private List<String> relays() {
    int relays =
        verdict.positions().stream().mapToInt(read -> read.position().reports().size() - 1).sum();
    if (relays == 0) {
      return List.of();
    }
    boolean one = relays == 1;
    String which = verdict.positions().size() == 1 ? "this answer" : "one of these answers";
    return List.of(
        Phrases.capital(Phrases.count(relays, "other report"))
            + (one ? " carries " : " carry ")
            + which
            + (one ? " and is" : " and are")
            + " not counted again.");
  }

  /** "Le Monde has Israel's 180 as about 180." */
  private List<String> renderings() {
    return verdict.positions().stream()
        .map(ReadPosition::position)
        .flatMap(
            position -> position.renderings().stream().map(report -> rendering(position, report)))
        .distinct()
        .limit(NAMED)
        .toList();
  }

  private String rendering(Position position, Report report) {
    String who = report.via().isEmpty() ? publisher(report) : Phrases.names(report.via());
    return "%s reports %s where %s."
        .formatted(who, Phrases.answer(report.answer()), phrases.says(position));
  }

  private String publisher(Report report) {
    return report
        .source()
        .flatMap(source -> Optional.ofNullable(verdict.publishers().get(source)))
        .map(ShownName::of)
        .orElse("Another text");
  }

  /** "Reuters gave no answer." */
  private List<String> leftOpen() {
    return verdict.steps(Step.NoAnswer.class).stream()
        .map(Step.NoAnswer::report)
        .filter(report -> !report.answer().isGiven())
        .map(
            report ->
                Phrases.beginning(report.origin(), ShownName.of(report.claimant()))
                    + " gave no answer.")
        .distinct()
        .limit(NAMED)
        .toList();
  }

  /** "Fifteen later reports are left out." */
  static Optional<String> later(Verdict verdict) {
    int later = verdict.steps(Step.NotYetKnown.class).size();
    String reports = Phrases.capital(Phrases.count(later, "later report"));
    return later == 0
        ? Optional.empty()
        : Optional.of(reports + (later == 1 ? " is" : " are") + " left out.");
  }
}
