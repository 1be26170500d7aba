package org.parley.policy;

import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.parley.dispute.Report;
import org.parley.dispute.Stake;
import org.parley.proposition.Flow;
import org.parley.reconcile.Codebook;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.Note;
import org.parley.reconcile.People;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/**
 * Iraq Body Count: a minimum and a maximum of civilians killed or injured.
 *
 * <p>Empty, or one report: no event, pending. All equal: a range whose ends are equal. Words only:
 * undetermined. No tie can arise.
 *
 * @param strictIndependence whether the two reports must come from two origins
 */
public record IraqBodyCount(boolean strictIndependence) implements Policy {
  private static final CodingRules.Draft DRAFT =
      CodingRules.range(
          "iraq-body-count",
          "Iraq Body Count: minimum and maximum of civilian deaths, with at least two reports",
          "Iraq Body Count, Methods, section 3; database notes x132, x334, x350, x360");

  private static final PolicyStep TWO_REPORTS =
      DRAFT.stated("1", "An incident is entered only when two media reports support it.");
  private static final PolicyStep ANY_REPORT =
      DRAFT.library(
          "1a",
          "Every report counts here, even one that derives from another; 0d applies in strict mode"
              + " only.");
  private static final PolicyStep TWO_ORIGINS =
      DRAFT.library("1b", "In strict mode, an option, the two reports must have two origins.");
  private static final PolicyStep ENDS =
      DRAFT.secondary("2", "Minimum and maximum are the lowest and the highest number reported.");
  private static final PolicyStep UNCLEAR =
      DRAFT.secondary("3", "People whose civilian status is unclear count in the maximum only.");
  private static final PolicyStep UNCLEAR_ADDED =
      DRAFT.library(
          "3a", "They are added to the highest number of civilians; fighters are left out.");
  private static final PolicyStep INJURIES =
      DRAFT.stated("4", "Injuries have a minimum and a maximum of their own.");
  private static final PolicyStep INJURIES_LIKEWISE =
      DRAFT.library("4a", "They are determined like those of deaths.");
  static final PolicyStep TOTALS =
      DRAFT.stated(
          "5",
          "From the total of a period, fighters are subtracted by a band (\"rare\" is 2 to 4"
              + " percent),"
              + " then the pre-war level of violent deaths, then the deaths already entered.");
  static final PolicyStep NEVER_BELOW =
      DRAFT.library(
          "5a", "The rest is never below 0, and its ends are whole numbers, rounded outward.");
  private static final PolicyStep COMPETING =
      DRAFT.observed(
          "6",
          "A total issued under a belligerent's influence yields to competing ones of hospitals"
              + " and relief agencies.");
  private static final PolicyStep COMPETING_TOTALS =
      DRAFT.library(
          "6a",
          "A total is a count over a period; figures of a party to the event are under a"
              + " belligerent's influence.");
  private static final PolicyStep WORDS =
      DRAFT.library(
          "7", "No number is documented for words; they support the incident but give no figure.");

  private static final CodingRules RULES =
      DRAFT.of(
          Coverages.people("civilian deaths and injuries", "killed", "died", "injured", "wounded"));
  private static final CodingRules EVERY_REPORT = RULES.withEveryReport();
  private static final int NEEDED = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Any two reports. */
  public static IraqBodyCount withDefaults() {
    return new IraqBodyCount(false);
  }

  /** A copy that asks for two origins. */
  public IraqBodyCount withStrictIndependence() {
    return new IraqBodyCount(true);
  }

  @Override
  public Codebook codebook() {
    return RULES.codebook();
  }

  @Override
  public Ruling rule(Evidence evidence) {
    Ruling.Builder ruling = (strictIndependence ? RULES : EVERY_REPORT).on(evidence);
    List<ReportedFigure> all = evidence.all();
    int known = strictIndependence ? origins(all) : reports(all);
    ruling.apply(strictIndependence ? TWO_ORIGINS : ANY_REPORT, all);
    if (known < NEEDED) {
      return ruling
          .apply(TWO_REPORTS, all)
          .note(new Note.Pending(NEEDED, known))
          .rule(new Estimate.NoEvent());
    }
    ruling.apply(TWO_REPORTS, all).applyIfAny(WORDS, ruling.evidence().words());
    List<ReportedFigure> numbers = yielding(ruling, ruling.evidence().numbers());
    if (numbers.stream().allMatch(said -> said.counts(People.COMBATANT))) {
      return ruling.undetermined("No number of civilians is reported.");
    }
    return ruling.rule(range(ruling, numbers));
  }

  private static int origins(List<ReportedFigure> all) {
    return all.isEmpty() ? 0 : ReportedFigure.origins(all);
  }

  private static int reports(List<ReportedFigure> all) {
    int reports = 0;
    for (ReportedFigure said : all) {
      reports += said.carried();
    }
    return reports;
  }

  /** The figures without those of the parties, if totals of a period compete. */
  private static List<ReportedFigure> yielding(
      Ruling.Builder ruling, List<ReportedFigure> numbers) {
    boolean total =
        ruling.evidence().measure().flow() != Flow.EVENT
            || ruling.evidence().measure().period().isPresent();
    if (!total) {
      return numbers;
    }
    List<ReportedFigure> others = new ArrayList<>();
    List<ReportedFigure> parties = new ArrayList<>();
    for (ReportedFigure said : numbers) {
      (isOfParty(said) ? parties : others).add(said);
    }
    if (others.isEmpty() || parties.isEmpty()) {
      return numbers;
    }
    ruling.apply(COMPETING_TOTALS, parties).apply(COMPETING, parties);
    return others;
  }

  private static boolean isOfParty(ReportedFigure said) {
    Report first = said.reports().get(0);
    return first.stake() == Stake.PARTY;
  }

  private static Estimate.Figure range(Ruling.Builder ruling, List<ReportedFigure> numbers) {
    List<ReportedFigure> civilians = new ArrayList<>(numbers.size());
    List<ReportedFigure> unclear = new ArrayList<>();
    for (ReportedFigure said : numbers) {
      if (said.counts(People.UNKNOWN)) {
        unclear.add(said);
      } else if (!said.counts(People.COMBATANT)) {
        civilians.add(said);
      }
    }
    ruling.applyIfHedged(Conventions.RANGE, numbers);
    BigDecimal low =
        civilians.isEmpty()
            ? BigDecimal.ZERO
            : ReportedBounds.least(civilians, ReportedFigure::low);
    BigDecimal high =
        civilians.isEmpty()
            ? BigDecimal.ZERO
            : ReportedBounds.greatest(civilians, ReportedFigure::high);
    if (!unclear.isEmpty()) {
      high = high.add(ReportedBounds.greatest(unclear, ReportedFigure::high));
      ruling.apply(UNCLEAR_ADDED, unclear).apply(UNCLEAR, unclear, high);
    }
    if (Coverages.isOfInjuries(ruling.evidence().measure())) {
      ruling.apply(INJURIES, numbers).apply(INJURIES_LIKEWISE, numbers);
    }
    ruling.apply(ENDS, civilians, low, high);
    return ReportedBounds.range(low, high);
  }

  /**
   * A share of fighters among the dead.
   *
   * @param lowPercent the least share, in percent, from 0
   * @param highPercent the greatest share, in percent, up to 100
   */
  public record Share(int lowPercent, int highPercent) {
    /** "Fighters are rare": 2 to 4 percent. */
    public static final Share RARE = new Share(2, 4);

    /** No share. */
    public static final Share NONE = new Share(0, 0);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the ends are not in order or not from 0 to 100 percent
     */
    public Share {
      require(
          0 <= lowPercent && lowPercent <= highPercent && highPercent <= 100,
          "a share must be from 0 to 100 percent and not decrease",
          "lowPercent",
          lowPercent,
          "highPercent",
          highPercent);
    }
  }

  /**
   * The contribution of a total for a period, for example a morgue's: without fighters, without the
   * pre-war level of violent deaths, and without those already entered.
   *
   * <p>1,000 with rare fighters, 300 before the war and 120 entered: 540 to 560.
   *
   * @param total the total
   * @param fighters the share of fighters in it
   * @param taken what is subtracted then, in order: the pre-war level, the deaths already entered
   * @return minimum and maximum, never below 0
   */
  public static Estimate.Figure ofPeriod(
      BigDecimal total, Share fighters, ImmutableList<BigDecimal> taken) {
    BigDecimal low = without(total, fighters.highPercent());
    BigDecimal high = without(total, fighters.lowPercent());
    for (BigDecimal number : taken) {
      low = low.subtract(number);
      high = high.subtract(number);
    }
    return ReportedBounds.range(
        low.setScale(0, RoundingMode.FLOOR).max(BigDecimal.ZERO),
        high.setScale(0, RoundingMode.CEILING).max(BigDecimal.ZERO));
  }

  private static BigDecimal without(BigDecimal total, int percent) {
    return total.multiply(HUNDRED.subtract(BigDecimal.valueOf(percent))).divide(HUNDRED);
  }
}
