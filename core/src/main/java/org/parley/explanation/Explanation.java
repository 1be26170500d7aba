package org.parley.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.dispute.OriginCount;
import org.parley.dispute.Position;
import org.parley.dispute.Stake;
import org.parley.event.ParticipantRole;
import org.parley.explanation.ExplanationLine.Role;
import org.parley.proposition.MeasureOrder;
import org.parley.proposition.Question;
import org.parley.reconcile.AgreementCondition;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;
import org.parley.text.ShownName;

/**
 * A verdict in lines, for audit.
 *
 * @param verdict the verdict
 * @param phrases the phrases of its vocabulary
 */
record Explanation(Verdict verdict, VocabularyPhrases phrases) {
  private static final Question.Cases<Boolean> ASKS_FOR_A_NUMBER =
      new Question.Cases<>(many -> true, who -> false, whether -> false);

  /** Steps that other lines report. */
  private static final ImmutableSet<Class<? extends Step>> SAID_ABOVE =
      ImmutableSet.of(Step.NotYetKnown.class, Step.RestOutside.class);

  Explanation(Verdict verdict) {
    this(verdict, new VocabularyPhrases(verdict.vocabulary()));
  }

  ImmutableList<ExplanationLine> lines() {
    var lines = ImmutableList.<ExplanationLine>builder();
    lines.add(ExplanationLine.of(Role.QUESTION, question()));
    for (ReadPosition read : verdict.positions()) {
      lines.add(ExplanationLine.of(Role.ANSWER, "- " + position(read)));
    }
    lines.add(new ExplanationLine(Role.AGREEMENT, verdict.agreement().name(), agreement()));
    if (verdict.question().match(ASKS_FOR_A_NUMBER)) {
      lines.add(ExplanationLine.of(Role.ESTIMATE, EstimateLine.of(verdict)));
    }
    verdict.notes().forEach(note -> lines.add(ExplanationLine.of(Role.NOTE, English.of(note))));
    if (verdict.origins().high() > 0) {
      lines.add(ExplanationLine.of(Role.COUNTS, counts()));
    }
    unrecorded().ifPresent(line -> lines.add(ExplanationLine.of(Role.COUNTS, line)));
    ReviewText reviews = new ReviewText(verdict);
    verdict
        .reviews()
        .forEach(review -> lines.add(ExplanationLine.of(Role.REVIEW, reviews.of(review))));
    return lines.addAll(steps()).build();
  }

  /** Says for how many answers the firmness is not recorded. */
  private Optional<String> unrecorded() {
    int all = verdict.positions().size();
    int some =
        (int)
            verdict.positions().stream().filter(read -> read.position().stance().isEmpty()).count();
    String which = some == all ? "" : " for " + some + " of the " + all + " answers";
    return some == 0
        ? Optional.empty()
        : Optional.of("How firmly it was said is not recorded" + which + "; it counts as firm.");
  }

  /** The steps that the lines above do not report. */
  private ImmutableList<ExplanationLine> steps() {
    StepText text = new StepText(phrases);
    var lines = ImmutableList.<ExplanationLine>builder();
    SummaryOfChanges.later(verdict)
        .ifPresent(line -> lines.add(ExplanationLine.of(Role.STEP, line)));
    verdict.steps().stream()
        .filter(step -> !step.isRoutine() && !SAID_ABOVE.contains(step.getClass()))
        .forEach(step -> lines.add(ExplanationLine.of(Role.STEP, step.match(text))));
    return lines.build();
  }

  private String question() {
    String day = verdict.event().when().map(when -> ", " + Phrases.time(when)).orElse("");
    String known = verdict.asOf().map(asOf -> " As known on " + asOf + ".").orElse("");
    return ShownName.of(verdict.event().name())
        + day
        + ". "
        + phrases.question(verdict.question())
        + known;
  }

  private String position(ReadPosition read) {
    Position position = read.position();
    return Phrases.beginning(position.origin(), Phrases.claimant(position))
        + role(position)
        + phrases.saying(position, read.amount().isPresent() && read.order() != MeasureOrder.SAME)
        + day(position)
        + grade(position)
        + through(position)
        + ".";
  }

  private static String day(Position position) {
    String how = position.said().isPresent() ? " (" : " (published ";
    return position.time().map(when -> how + Phrases.time(when) + ")").orElse("");
  }

  private static String grade(Position position) {
    return position.isGraded() ? ", graded " + position.grade() : "";
  }

  private static String role(Position position) {
    return position
        .role()
        .map(role -> " (" + role.toEnglish() + stake(role) + ")")
        .or(
            () ->
                position
                    .alignedBy()
                    .map(by -> " (aligned with a party, says " + ShownName.of(by) + ")"))
        .orElse("");
  }

  private static String stake(ParticipantRole role) {
    return role.isParty() && !role.equals(ParticipantRole.PARTY) ? ", a party to the event" : "";
  }

  private static String through(Position position) {
    return position.via().isEmpty() ? "" : ", through " + Phrases.names(position.via());
  }

  private String agreement() {
    return switch (verdict.agreement()) {
      case UNANIMOUS -> ": all give the same answer.";
      case COMPATIBLE -> compatible();
      case CONTESTED -> contestedBy() + ": the answers cannot all be right.";
      case SINGLE -> ": only one origin answers; nothing corroborates or contradicts it.";
      case UNDECIDABLE ->
          verdict.origins().high() == 0
              ? ": no answer stands."
              : ": the answers cannot be compared.";
    };
  }

  private String compatible() {
    if (verdict.conditions().isEmpty()) {
      return ": the answers that can be compared can all be true.";
    }
    String scope =
        verdict.conditions().contains(AgreementCondition.SCOPE)
            ? ": " + rest()
            : ": no firm answers exclude each other.";
    return verdict.conditions().contains(AgreementCondition.HEDGE)
        ? scope + " A hedged answer would exclude another if it were firm."
        : scope;
  }

  private String rest() {
    StepText text = new StepText(phrases);
    return verdict.steps(Step.RestOutside.class).stream()
        .map(text::restOutside)
        .collect(Collectors.joining(" "));
  }

  private String contestedBy() {
    List<String> who = verdict.contestedBy().stream().map(Explanation::those).toList();
    return " by " + Phrases.list(who);
  }

  private static String those(Stake stake) {
    return switch (stake) {
      case PARTY -> "parties";
      case ALIGNED -> "allies of a party";
      case NONE_KNOWN -> "those with no known stake";
      case UNRECORDED -> "those whose stake is not recorded";
    };
  }

  private String counts() {
    return "%s, %s. With no known stake in the event: %s."
        .formatted(
            Phrases.capital(origins()),
            Phrases.count(verdict.publications(), "publication"),
            noKnownStake());
  }

  private String origins() {
    OriginCount origins = verdict.origins();
    return origins.low() == origins.high()
        ? Phrases.count(origins.low(), "origin")
        : Phrases.small(origins.low()) + " to " + Phrases.count(origins.high(), "origin");
  }

  private String noKnownStake() {
    if (verdict.noKnownStake() == 0) {
      return "none";
    }
    return verdict.noKnownStake() == verdict.origins().high()
        ? "all"
        : Phrases.small(verdict.noKnownStake());
  }
}
