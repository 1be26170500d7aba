package org.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.citation.Basis;
import org.parley.claim.ClaimId;
import org.parley.code.Admiralty;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.dispute.Replacement;
import org.parley.dispute.Report;
import org.parley.dispute.Review;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Reading;
import org.parley.source.SourceId;

/**
 * One step on the way from the reports to a verdict, as data; {@link
 * org.parley.explanation.English} puts it in words.
 */
public sealed interface Step {
  /** The basis of the step; this library's own reading unless the step says otherwise. */
  default Basis basis() {
    return Basis.LIBRARY;
  }

  /** The claims that the step is about. */
  ImmutableList<ClaimId> claims();

  /** The rule of the policy that the step applied, in a sentence; empty for all other steps. */
  default Optional<String> policyRule() {
    return Optional.empty();
  }

  /**
   * Whether the step only does what most verdicts need: it reads a number as a number, or applies
   * the default policy.
   */
  default boolean isRoutine() {
    return false;
  }

  /** Applies the function for this kind of step. */
  <T> T match(Cases<T> cases);

  /** A function for each kind of step. */
  interface Cases<T> {
    T notYetKnown(NotYetKnown step);

    T unknownDay(UnknownDay step);

    T presumed(Presumed step);

    T rendered(Rendered step);

    T readingsDiffer(ReadingsDiffer step);

    T withdrawn(Withdrawn step);

    T superseded(Superseded step);

    T fallingToll(FallingToll step);

    T noAnswer(NoAnswer step);

    T gathered(Gathered step);

    T aligned(Aligned step);

    T read(Read step);

    T unknownWords(UnknownWords step);

    T unitsMixed(UnitsMixed step);

    T apart(Apart step);

    T wouldMeet(WouldMeet step);

    T partExceedsWhole(PartExceedsWhole step);

    T restOutside(RestOutside step);

    T contradicted(Contradicted step);

    T regraded(Regraded step);

    T ruled(Ruled step);
  }

  private static ImmutableList<ClaimId> claimsOf(Position one, Position other) {
    return ImmutableList.<ClaimId>builder().addAll(one.claims()).addAll(other.claims()).build();
  }

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
    public <T> T match(Cases<T> cases) {
      return cases.notYetKnown(this);
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
    public <T> T match(Cases<T> cases) {
      return cases.unknownDay(this);
    }
  }

  /**
   * Nothing says who published a text, and its claimant gives nothing but figures of the texts that
   * it derives from; so the claimant is treated as its publisher, who repeats them.
   *
   * @param report the report
   */
  record Presumed(Report report) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return ImmutableList.of(report.claim().id());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.presumed(this);
    }
  }

  /**
   * A report means to pass on an answer of its principal and gives another figure, or gives it more
   * or less firmly; it is shown beside the original and does not count as an answer.
   *
   * @param report the report
   * @param original a report of the answer that is behind it
   */
  record Rendered(Report report, Report original) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return ImmutableList.of(report.claim().id(), original.claim().id());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.rendered(this);
    }
  }

  /**
   * Two texts that draw on the same one give different answers of one origin, and what it said
   * there is not on record.
   *
   * @param one one answer
   * @param other another
   */
  record ReadingsDiffer(Position one, Position other) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return claimsOf(one, other);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.readingsDiffer(this);
    }
  }

  /**
   * A report reaches nobody but through a text that was withdrawn, and no longer counts.
   *
   * @param report the report
   * @param source the text
   */
  record Withdrawn(Report report, SourceId source) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return ImmutableList.of(report.claim().id());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.withdrawn(this);
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
    public <T> T match(Cases<T> cases) {
      return cases.superseded(this);
    }
  }

  /**
   * A claimant's later figure is below the earlier one that it replaced, of a count that can only
   * grow; nothing says that it is a correction.
   *
   * @param earlier the earlier report
   * @param later the later one
   */
  record FallingToll(Report earlier, Report later) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return ImmutableList.of(earlier.claim().id(), later.claim().id());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.fallingToll(this);
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
    public <T> T match(Cases<T> cases) {
      return cases.noAnswer(this);
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
    public <T> T match(Cases<T> cases) {
      return cases.gathered(this);
    }
  }

  /**
   * A position counts something narrower or broader than was asked.
   *
   * @param position the position
   * @param measure what it counts
   * @param order how that relates to what was asked; the same if only the words differ
   * @param aligned whether it is nevertheless treated as an answer to what was asked
   */
  record Aligned(Position position, Measure measure, MeasureOrder order, boolean aligned)
      implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return position.claims();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.aligned(this);
    }
  }

  /**
   * Words of measures that the vocabulary does not have: they are compared by name only.
   *
   * @param words the words, in their order
   */
  record UnknownWords(ImmutableList<String> words) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return ImmutableList.of();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.unknownWords(this);
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

    /** The basis of the lexicon's entry, where a word was read as a number. */
    @Override
    public Basis basis() {
      return said().map(reading::basis).orElse(Basis.LIBRARY);
    }

    @Override
    public boolean isRoutine() {
      return as.isPresent() && !isOfWords();
    }

    /** Whether what was said was words without a number. */
    public boolean isOfWords() {
      return said().filter(q -> q.quantifier() == Quantifier.UNSPECIFIED).isPresent();
    }

    private Optional<Quantity> said() {
      return position.answer() instanceof Answer.Amount amount
          ? Optional.of(amount.quantity())
          : Optional.empty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.read(this);
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
    public <T> T match(Cases<T> cases) {
      return cases.unitsMixed(this);
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
      return claimsOf(lower, higher);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.apart(this);
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
      return claimsOf(lower, higher);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.wouldMeet(this);
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
      return claimsOf(part, whole);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.partExceedsWhole(this);
    }
  }

  /**
   * The answers are consistent if the rest of what was counted lies outside the part.
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
    public <T> T match(Cases<T> cases) {
      return cases.restOutside(this);
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
      return claimsOf(one, other);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.contradicted(this);
    }
  }

  /**
   * Reviewers whom the user heeds gave a report another grade.
   *
   * @param report the report with the new grade
   * @param before the grade before
   * @param reviews the reviews that gave it
   */
  record Regraded(Report report, Admiralty before, ImmutableList<Review> reviews) implements Step {
    @Override
    public ImmutableList<ClaimId> claims() {
      return ImmutableList.of(report.claim().id());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.regraded(this);
    }
  }

  /**
   * A numbered step of the policy decided, or was applied.
   *
   * @param policy the id of the policy
   * @param step the step
   * @param basis its basis here; weaker than the step's own where a word of its table is less well
   *     supported than the rest
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
    public Optional<String> policyRule() {
      return Optional.of(step.text());
    }

    @Override
    public boolean isRoutine() {
      return policy.equals(PlainPolicy.HULL.id());
    }

    @Override
    public ImmutableList<ClaimId> claims() {
      return positions.stream()
          .flatMap(position -> position.claims().stream())
          .distinct()
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.ruled(this);
    }
  }
}
