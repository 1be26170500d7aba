package org.parley.record;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.parley.consistency.Finding;
import org.parley.reconcile.Note;
import org.parley.reconcile.Step;

/** The names that JSON has for the kinds of steps, notes and findings. */
public final class KindNames {
  /** The name of each kind, by its class. */
  static final ImmutableMap<Class<?>, String> ALL =
      ImmutableMap.<Class<?>, String>builder()
          .put(Step.NotYetKnown.class, "notYetKnown")
          .put(Step.UnknownDay.class, "unknownDay")
          .put(Step.Presumed.class, "presumed")
          .put(Step.Rendered.class, "rendered")
          .put(Step.ReadingsDiffer.class, "readingsDiffer")
          .put(Step.Withdrawn.class, "withdrawn")
          .put(Step.Superseded.class, "superseded")
          .put(Step.FallingToll.class, "fallingToll")
          .put(Step.NoAnswer.class, "noAnswer")
          .put(Step.Gathered.class, "gathered")
          .put(Step.Aligned.class, "aligned")
          .put(Step.Read.class, "read")
          .put(Step.UnknownWords.class, "unknownWords")
          .put(Step.UnitsMixed.class, "unitsMixed")
          .put(Step.Apart.class, "apart")
          .put(Step.WouldMeet.class, "wouldMeet")
          .put(Step.PartExceedsWhole.class, "partExceedsWhole")
          .put(Step.RestOutside.class, "restOutside")
          .put(Step.Contradicted.class, "contradicted")
          .put(Step.Regraded.class, "regraded")
          .put(Step.Ruled.class, "ruled")
          .put(Note.ByAnalogy.class, "byAnalogy")
          .put(Note.Coded.class, "coded")
          .put(Note.WordsOnly.class, "wordsOnly")
          .put(Note.Band.class, "band")
          .put(Note.Part.class, "part")
          .put(Note.PartsDisagree.class, "partsDisagree")
          .put(Note.Pending.class, "pending")
          .put(Note.Chosen.class, "chosen")
          .put(Finding.PartExceedsWhole.class, "partExceedsWhole")
          .put(Finding.HoldsOnlyIf.class, "holdsOnlyIf")
          .put(Finding.SumExceedsWhole.class, "sumExceedsWhole")
          .put(Finding.FallingToll.class, "fallingToll")
          .put(Finding.SelfContradiction.class, "selfContradiction")
          .put(Finding.DeniesOwnAnswer.class, "deniesOwnAnswer")
          .put(Finding.MoreThanTheWhole.class, "moreThanTheWhole")
          .put(Finding.StatedTooEarly.class, "statedTooEarly")
          .buildOrThrow();

  private KindNames() {}

  /** The name of the kind of a step, note or finding. */
  public static String of(Object one) {
    return requireNonNull(ALL.get(one.getClass()), "every kind has a name");
  }
}
