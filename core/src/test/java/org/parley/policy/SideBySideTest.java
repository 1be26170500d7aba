package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.parley.explanation.English;
import org.parley.reconcile.PlainPolicy;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;

class SideBySideTest {
  private static final ImmutableList<Policy> SOME =
      ImmutableList.of(
          PlainPolicy.HULL,
          UcdpGed.withDefaults(),
          Acled.withDefaults(),
          GtdCounts.POLICY,
          EmDat.withDefaults(),
          NoGossiping.POLICY,
          TakeTheInformation.POLICY);

  private static ImmutableList<String> reasons(String measure, String reports) {
    return English.reasons(
        SideBySide.of(Reported.dispute(measure, reports), Reconciler.withDefaults(), SOME));
  }

  @Test
  void saysByWhichStepEachFigureCameAbout() {
    assertThat(reasons("person+killed", "8; 12"))
        .containsExactly(
            "hull: 8 to 12, by step 1 (library): The estimate reaches from the smallest lower"
                + " end to the largest upper end of all figures, without a best one.",
            "ucdp-ged: 8 / 8 / 12, by step 6b (library): Of reports that share the top grade and"
                + " differ, the lowest wins: the programme states that it is cautious.",
            "acled: 8, by step 5 (stated): Otherwise the lowest figure is used.",
            "gtd-counts: 8, by step 3 (stated): Without a majority the lowest is taken.",
            "em-dat: undetermined, by step 7 (library): Sources of one rank give different figures.",
            "no-gossiping: undetermined, by step 2 (stated): The numbers differ.",
            "take-the-information: undetermined, by step 2 (library): The numbers differ.");
  }

  @Test
  void namesPoliciesTogetherThatComeToOneFigureAlike() {
    assertThat(reasons("person+killed", "?dozens"))
        .contains("no-gossiping, take-the-information: undetermined: Nobody gives a number.")
        .contains(
            "gtd-counts: -99 (not reported), by step 5 (stated): If nothing is reported the field"
                + " is -99, which is a code and not a number.");
  }

  @Test
  void isOnOneQuestion() {
    Verdict one = Reported.verdict(PlainPolicy.HULL, "person+killed", "8");
    Verdict other = Reported.verdict(PlainPolicy.HULL, "person+injured", "8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SideBySide(ImmutableList.of(one, other)))
        .withMessage(
            "verdicts must all answer one question, got questions=["
                + one.question()
                + ", "
                + other.question()
                + "]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SideBySide(ImmutableList.of()))
        .withMessage("a comparison must have at least one verdict, got verdicts=[]");
  }
}
