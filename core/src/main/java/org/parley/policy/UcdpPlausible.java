package org.parley.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The distribution of the number of people an event may have killed, given the one best figure that
 * the Uppsala Conflict Data Program publishes for it.
 *
 * <p>The program's coders were asked in a survey how much they trust such figures, and the
 * parameters were fitted to their answers. The true number is the reported one with probability
 * {@link #w()}, and otherwise it is spread with a long upper tail (a Gumbel distribution of {@link
 * #loc()} and {@link #scale()}), centred, for most figures, above the reported number: reports miss
 * more deaths than they invent.
 *
 * <pre>{@code
 * UcdpPlausible killed = UcdpPlausible.of(180, ViolenceType.STATE_BASED);
 * killed.mean();           // 229.04
 * killed.quantile(0.05);   // 180
 * killed.median();         // 198.97
 * killed.quantile(0.95);   // 361.18
 * }</pre>
 *
 * <p>For ten figures, such as 20 and 200, the parameters depart from the line that all others lie
 * on, so that the mean for 200 is below that for 199. {@link #smooth()} omits these departures.
 *
 * <p>At the edges: for a figure near 0 a part of the distribution lies below 0. It is not cut off
 * here, because that would shift the mean; callers who display a quantile or a sample should cut it
 * off. A figure need not be whole, although its authors call such figures experimental; the
 * corrections apply only to the exact figures listed. Every finite figure has finite parameters,
 * but the largest listed one is 2,000, and far above it the line is misleading: beyond 29,000 the
 * mean is below the figure.
 */
public final class UcdpPlausible {
  /** The mean of the Gumbel distribution whose location is 0 and whose scale is 1. */
  private static final double EULER_GAMMA = 0.5772156649015329;

  private final double best;
  private final ViolenceType type;
  private final boolean smooth;
  private final double loc;
  private final double scale;
  private final double w;

  private UcdpPlausible(double best, ViolenceType type, boolean smooth) {
    this.best = best;
    this.type = type;
    this.smooth = smooth;
    this.loc = StrictMath.expm1(sum("loc"));
    this.scale = StrictMath.exp(sum("scale"));
    this.w = 1 / (1 + StrictMath.exp(-sum("w")));
  }

  /**
   * The distribution for a figure.
   *
   * @param best UCDP's best figure of people killed, 0 or more and finite
   * @param type who fights whom
   * @return the distribution
   * @throws IllegalArgumentException if the figure is negative or not finite
   */
  public static UcdpPlausible of(double best, ViolenceType type) {
    require(
        best >= 0 && best < Double.POSITIVE_INFINITY,
        "a best figure must be a finite number of 0 or more",
        "best",
        best);
    return new UcdpPlausible(best + 0.0, requireNonNull(type, "type"), false);
  }

  /** The same figure without the departures for ten figures; an option of Parley's. */
  public UcdpPlausible smooth() {
    return new UcdpPlausible(best, type, true);
  }

  /** The work that it is taken from. */
  public static String citation() {
    return "Vesco, P. et al. (2026). Journal of Conflict Resolution. doi"
        + " 10.1177/00220027261423826; parameters as published with uncertainUCDP 0.6.1.";
  }

  /** The best figure that it was made for. */
  public double best() {
    return best;
  }

  /** The type of violence: who fights whom. */
  public ViolenceType type() {
    return type;
  }

  /** Whether the departures for ten figures are left out. */
  public boolean isSmooth() {
    return smooth;
  }

  /** The location of the Gumbel part: its most frequent value, in people. */
  public double loc() {
    return loc;
  }

  /** The scale of the Gumbel part, in people. */
  public double scale() {
    return scale;
  }

  /** The probability that the true number is just the reported one. */
  public double w() {
    return w;
  }

  /**
   * The probability of at most a number of people; it jumps by {@link #w()} at the best figure.
   *
   * @param number any number but NaN, negative or infinite too
   * @return from 0 to 1
   * @throws IllegalArgumentException if the number is NaN
   */
  public double cdf(double number) {
    checkArgument(!Double.isNaN(number), "a number of people must not be NaN, got number=NaN");
    return (1 - w) * gumbel(number) + (number >= best ? w : 0);
  }

  /**
   * The number that is not exceeded with a given probability; the best figure itself for the
   * probabilities that {@link #cdf} jumps across.
   *
   * @param probability from 0 to 1; 0 gives minus infinity and 1 infinity, as the distribution is
   *     unbounded
   * @return a number of people, below 0 for a small probability of a small figure
   * @throws IllegalArgumentException if the probability is not from 0 to 1
   */
  public double quantile(double probability) {
    require(
        probability >= 0 && probability <= 1,
        "a probability must be from 0 to 1",
        "probability",
        probability);
    double below = (1 - w) * gumbel(best);
    if (probability == 1) {
      return Double.POSITIVE_INFINITY;
    }
    // The minimum and maximum only undo rounding.
    if (probability < below) {
      return Math.min(best, gumbelQuantile(probability / (1 - w)));
    }
    return probability <= below + w
        ? best
        : Math.max(best, gumbelQuantile((probability - w) / (1 - w)));
  }

  /** The mean. */
  public double mean() {
    return (1 - w) * (loc + EULER_GAMMA * scale) + w * best;
  }

  /** The number that is exceeded as often as not. */
  public double median() {
    return quantile(0.5);
  }

  /**
   * Random numbers, the same for the same seed on every machine and JDK.
   *
   * <p>Each is the quantile of a probability between 0 and 1, exclusive, made from the 52 upper
   * bits of one value of SplitMix64 (Steele, Lea and Flood 2014), the algorithm of {@link
   * SplittableRandom}. Similar seeds give unrelated numbers.
   *
   * @param size the number of values, 0 or more
   * @param seed any
   * @return the numbers, in the order in which they were drawn
   * @throws IllegalArgumentException if the size is negative
   */
  public ImmutableDoubleArray sample(int size, long seed) {
    require(size >= 0, "the size of a sample must not be negative", "size", size);
    RandomGenerator random = new SplittableRandom(seed);
    ImmutableDoubleArray.Builder numbers = ImmutableDoubleArray.builder(size);
    for (int i = 0; i < size; i++) {
      numbers.add(quantile(probability(random.nextLong())));
    }
    return numbers.build();
  }

  private static double probability(long bits) {
    return ((bits >>> 12) + 0.5) * 0x1.0p-52;
  }

  private double sum(String parameter) {
    PlausibleParameters.Row row = PlausibleParameters.row(type, parameter);
    return row.at(best) + (smooth ? 0 : row.departure(best));
  }

  private double gumbel(double number) {
    return StrictMath.exp(-StrictMath.exp(-(number - loc) / scale));
  }

  private double gumbelQuantile(double probability) {
    return loc - scale * StrictMath.log(-StrictMath.log(probability));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UcdpPlausible that
        && best == that.best
        && type == that.type
        && smooth == that.smooth;
  }

  @Override
  public int hashCode() {
    return Objects.hash(best, type, smooth);
  }

  @Override
  public String toString() {
    return "killed given " + best + ", " + type + (smooth ? ", smooth" : "");
  }
}
