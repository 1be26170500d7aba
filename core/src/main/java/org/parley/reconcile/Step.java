package org.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.citation.Basis;
import org.parley.claim.ClaimId;
import org.parley.claim.RevisionKind;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.dispute.Replacement;
import org.parley.dispute.Report;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Reading;

/** One step on the way from the reports to a verdict: data first, and a sentence made from it. */
public sealed interface Step {
  /** What the step rests on; this library's own reading unless the step says otherwise. */
  default Basis basis() {
    return Basis.LIBRARY;
  }

  /** The claims that the step is about. */
  ImmutableList<ClaimId> claims();

  /** The step in a sentence. */
  String text();

  /**
   * A report was not yet known on the day that was asked for.
   *
   * @param report the report
   * @param day the day
   */
  record NotYetKnown(Report report, LocalDate day) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return ImmutableList.of(report.claim().id());
    }

    @Override
    public String text() {
      return StepText.said(report) + " was not yet known on " + day + " and is left out.";
    }
  }

  /**
   * It is not known whether a report was known on the day that was asked for; it is kept.
   *
   * @param report the report
   * @param day the day
   */
  record UnknownDay(Report report, LocalDate day) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return ImmutableList.of(report.claim().id());
    }

    @Override
    public String text() {
      return StepText.said(report)
          + " has no day, so it may not have been known on "
          + day
          + "; it is kept.";
    }
  }

  /**
   * A report was updated, corrected or taken back by its claimant and no longer counts.
   *
   * @param report the report
   * @param by what replaced it
   */
  record Superseded(Report report, Replacement by) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return ImmutableList.of(report.claim().id(), by.by());
    }

    @Override
    public String text() {
      String verb =
          by.kind() == RevisionKind.UPDATES
              ? "updated"
              : by.kind() == RevisionKind.CORRECTS ? "corrected" : "taken back";
      return StepText.said(report)
          + " was later "
          + verb
          + " by its own claimant and no longer counts.";
    }
  }

  /**
   * A report gives no answer: it takes an earlier one back, leaves the question open, or does not
   * commit itself.
   *
   * @param report the report
   */
  record NoAnswer(Report report) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return ImmutableList.of(report.claim().id());
    }

    @Override
    public String text() {
      return StepText.noAnswer(report);
    }
  }

  /**
   * Several reports carry one answer of one origin.
   *
   * @param position the position that they make
   */
  record Gathered(Position position) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return position.claims();
    }

    @Override
    public String text() {
      return English.capital(English.count(position.reports().size(), "report"))
          + " carry the word of "
          + English.position(position)
          + "; they count once.";
    }
  }

  /**
   * A position counts something narrower or broader than was asked.
   *
   * @param position the position
   * @param measure what it counts
   * @param order how that lies to what was asked
   * @param aligned whether it is taken for an answer to what was asked all the same
   */
  record Aligned(Position position, Measure measure, MeasureOrder order, boolean aligned)
      implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return position.claims();
    }

    @Override
    public String text() {
      return StepText.aligned(this);
    }
  }

  /**
   * How a position was read.
   *
   * @param position the position
   * @param reading the reading
   * @param as the numbers that it allows; none if the reading knows no number for it
   */
  record Read(Position position, Reading reading, Optional<Range<BigDecimal>> as) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return position.claims();
    }

    /** That of the lexicon's entry, where a word was read as a number. */
    @Override
    public Basis basis() {
      return said().map(reading::basis).orElse(Basis.LIBRARY);
    }

    /** Whether what was said was words without a number. */
    boolean isOfWords() {
      return said().filter(q -> q.quantifier() == Quantifier.UNSPECIFIED).isPresent();
    }

    private Optional<Quantity> said() {
      return position.answer() instanceof Answer.Amount amount
          ? Optional.of(amount.quantity())
          : Optional.empty();
    }

    @Override
    public String text() {
      return as.map(range -> StepText.read(this, range))
          .orElseGet(
              () ->
                  English.position(position)
                      + " gives no number under the reading "
                      + reading
                      + "; it is kept and not compared.");
    }
  }

  /**
   * The figures are in different units and cannot be compared.
   *
   * @param units the names of the units
   */
  record UnitsMixed(ImmutableList<String> units) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return ImmutableList.of();
    }

    @Override
    public String text() {
      return "The figures are in different units (" + English.list(units) + "); none is converted.";
    }
  }

  /**
   * No number fits both answers.
   *
   * @param lower the answer that ends first
   * @param higher the answer that begins last
   * @param gap how far they are apart
   * @param ratio how many times the lower end the higher one is, to two decimals; none over 0
   */
  record Apart(Position lower, Position higher, BigDecimal gap, Optional<BigDecimal> ratio)
      implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return StepText.claims(lower, higher);
    }

    @Override
    public String text() {
      String apart =
          gap.signum() == 0
              ? ""
              : ": they are "
                  + English.number(gap)
                  + " apart"
                  + ratio.map(times -> ", a ratio of " + English.number(times)).orElse("");
      return "No number fits both "
          + English.position(lower)
          + " and "
          + English.position(higher)
          + apart
          + ".";
    }
  }

  /**
   * Two answers would meet if "about" reached further than the reading lets it.
   *
   * @param lower the lower answer
   * @param higher the higher answer
   * @param percent a tolerance at which they meet, in percent, rounded up to one decimal; the least
   *     one, unless the reading takes numbers for rounded, which may let them meet before
   */
  record WouldMeet(Position lower, Position higher, BigDecimal percent) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return StepText.claims(lower, higher);
    }

    @Override
    public String text() {
      return English.capital(English.position(lower))
          + " and "
          + English.position(higher)
          + " would meet if \"about\" reached "
          + English.number(percent)
          + " percent.";
    }
  }

  /**
   * A part is counted higher than the whole.
   *
   * @param part the answer that counts a part
   * @param whole the answer that counts the whole
   */
  record PartExceedsWhole(Position part, Position whole) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return StepText.claims(part, whole);
    }

    @Override
    public String text() {
      return English.capital(English.position(part))
          + " counts a part and gives more than "
          + English.position(whole)
          + ", who counts the whole.";
    }
  }

  /**
   * The answers hold together if the rest of what was counted lies outside the part.
   *
   * @param part the narrower measure
   * @param whole the broader measure
   * @param least the least rest
   * @param most the largest rest; none if the whole has no upper bound
   */
  record RestOutside(Measure part, Measure whole, BigDecimal least, Optional<BigDecimal> most)
      implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return ImmutableList.of();
    }

    @Override
    public String text() {
      return StepText.rest(this);
    }
  }

  /**
   * One claimant says that another's answer is wrong, or names another answer.
   *
   * @param one the one
   * @param other the other
   */
  record Contradicted(Position one, Position other) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return StepText.claims(one, other);
    }

    @Override
    public String text() {
      return English.capital(English.says(one))
          + "; "
          + English.says(other)
          + ": not both can be true.";
    }
  }

  /**
   * What those in one part of the event say, or those in none.
   *
   * @param side the name of the part
   * @param range the numbers that they allow
   * @param claims the claims
   */
  record Side(String side, Range<BigDecimal> range, ImmutableList<ClaimId> claims) implements Step {
    @Override
    public String text() {
      return English.capital(side) + ": " + English.span(range) + ".";
    }
  }

  /**
   * A numbered step of the policy decided, or had a part in it.
   *
   * @param policy the id of the policy
   * @param step the step
   * @param basis what it rests on here; weaker than the step's own where a word of its table is not
   *     borne out as well as the rest
   * @param figures the numbers that came of it, in order
   * @param positions the answers that it was about
   */
  record Ruled(
      String policy,
      PolicyStep step,
      Basis basis,
      ImmutableList<BigDecimal> figures,
      ImmutableList<Position> positions)
      implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return positions.stream()
          .flatMap(position -> position.claims().stream())
          .distinct()
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String text() {
      return "Policy " + policy + ", step " + StepText.ruled(this);
    }
  }

  /**
   * A rule of the policy decided.
   *
   * @param policy the id of the policy
   * @param rule the rule, in a sentence
   * @param basis what the rule rests on
   * @param claims the claims that it decided by
   */
  record Decided(String policy, String rule, Basis basis, ImmutableList<ClaimId> claims)
      implements Step {
    @Override
    public String text() {
      return "Policy " + policy + ": " + rule;
    }
  }
}
