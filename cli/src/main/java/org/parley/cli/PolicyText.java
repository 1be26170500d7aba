package org.parley.cli;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.explanation.English;
import org.parley.policy.SideBySide;
import org.parley.proposition.Question;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;
import picocli.CommandLine.Help.Ansi.Style;

/** Policies, and disputes under several of them, as text. */
final class PolicyText {
  private static final int ID = 24;
  private static final int ESTIMATE = 22;
  private static final int NOTES = 36;
  private static final int NUMBER = 4;
  private static final int BASIS = 11;

  private PolicyText() {}

  /** A policy a paragraph: id and title, then the citation. */
  static String list(List<Policy> policies) {
    return policies.stream()
        .map(
            policy ->
                Texts.hanging(Strings.padEnd(policy.id(), ID, ' '), policy.title(), ID)
                    + Texts.hanging(" ".repeat(ID), policy.citation(), ID))
        .collect(Collectors.joining());
  }

  /** The steps of a policy, each with its number and its evidence. */
  static String steps(Policy policy) {
    return Colours.paint(Style.bold, policy.id() + ": " + policy.title())
        + "\n"
        + Texts.wrapped(policy.citation())
        + "\n"
        + Texts.wrapped("Counts " + policy.codebook().coverage().counts() + ".")
        + "\n\n"
        + policy.steps().stream().map(PolicyText::step).collect(Collectors.joining());
  }

  private static String step(PolicyStep step) {
    String head =
        Strings.padEnd(step.number(), NUMBER, ' ') + Strings.padEnd(word(step.basis()), BASIS, ' ');
    return Texts.hanging(head, step.text(), NUMBER + BASIS);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A dispute under several policies: the reports, a row a policy, and why they differ. */
  static String table(SideBySide policies) {
    Verdict first = policies.verdicts().get(0);
    String head = String.join("\n", Texts.reports(first));
    if (!(first.question() instanceof Question.HowMany)) {
      return head + "\nNo policy has a figure for it: the question does not ask for a number.";
    }
    String names =
        Strings.padEnd("policy", ID, ' ')
            + Strings.padEnd("estimate", ESTIMATE, ' ')
            + Strings.padEnd("beside it", NOTES, ' ')
            + "library steps";
    return Stream.of(
            Stream.of(head, "", Colours.paint(Style.bold, names)),
            policies.verdicts().stream().map(PolicyText::row),
            Stream.of(""),
            English.reasons(policies).stream().map(reason -> Texts.wrapped("- " + reason)))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static String row(Verdict verdict) {
    ImmutableList<String> notes =
        verdict.notes().stream().map(English::brief).collect(ImmutableList.toImmutableList());
    String first = notes.isEmpty() ? "" : notes.get(0);
    String row =
        Strings.padEnd(verdict.policy().id(), ID, ' ')
            + Strings.padEnd(English.of(verdict.estimate()), ESTIMATE - 1, ' ')
            + ' '
            + Strings.padEnd(first, NOTES, ' ')
            + librarySteps(verdict);
    String more =
        notes.stream()
            .skip(1)
            .map(note -> "\n" + " ".repeat(ID + ESTIMATE) + note)
            .collect(Collectors.joining());
    return row.stripTrailing() + more;
  }

  /** The numbers of the steps that are not the dataset's own. */
  private static String librarySteps(Verdict verdict) {
    return verdict.librarySteps().stream()
        .map(step -> step instanceof Step.Ruled ruled ? ruled.step().number() : "1")
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
