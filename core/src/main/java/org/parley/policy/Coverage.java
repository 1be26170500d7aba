package org.parley.policy;

import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import org.parley.proposition.Measure;
import org.parley.quantity.Unit;

/**
 * Which measures a policy is made for. Those that it leaves out on purpose have a rule of their own
 * in it; any other measure is treated by analogy, and the ruling says so.
 *
 * @param counts what it counts, in words
 * @param unit the unit of the figures that it reads
 * @param defines the measures that it counts
 * @param leavesOut those that it says it does not count
 */
record Coverage(
    String counts, Unit unit, Predicate<Measure> defines, Predicate<Measure> leavesOut) {
  private static final ImmutableSet<String> DEATHS = ImmutableSet.of("killed", "died");
  private static final ImmutableSet<String> HARM =
      ImmutableSet.of("injured", "wounded", "missing", "captured", "arrested", "detained");
  private static final ImmutableSet<String> INJURIES = ImmutableSet.of("injured", "wounded");
  private static final ImmutableSet<String> CROWDS =
      ImmutableSet.of("present", "participated", "marched");

  private Coverage(String counts, Predicate<Measure> defines, Predicate<Measure> leavesOut) {
    this(counts, Unit.COUNT, defines, leavesOut);
  }

  /** A policy that counts anything. */
  static Coverage everything() {
    return new Coverage("anything", measure -> true, measure -> false);
  }

  /** A policy that reads scores, of anything, and counts nothing. */
  static Coverage scores() {
    return new Coverage("anything", Unit.ORDINAL, measure -> true, measure -> false);
  }

  /** Deaths, and people who were hurt in another way not. */
  static Coverage deathsOnly(String counts) {
    return new Coverage(counts, measure -> is(measure, DEATHS), measure -> is(measure, HARM));
  }

  /** Deaths. */
  static Coverage deaths(String counts) {
    return new Coverage(counts, measure -> is(measure, DEATHS), measure -> false);
  }

  /** People who took part. */
  static Coverage crowds(String counts) {
    return new Coverage(counts, measure -> is(measure, CROWDS), Coverage::isOfArrests);
  }

  /** People killed or hurt, by the words for it. */
  static Coverage people(String counts, String... effects) {
    ImmutableSet<String> words = ImmutableSet.copyOf(effects);
    return new Coverage(counts, measure -> is(measure, words), measure -> false);
  }

  /** Things by their names. */
  static Coverage things(String counts, String... objects) {
    ImmutableSet<String> words = ImmutableSet.copyOf(objects);
    return new Coverage(counts, measure -> words.contains(measure.object()), measure -> false);
  }

  static boolean isOfDeaths(Measure measure) {
    return is(measure, DEATHS);
  }

  static boolean isOfInjuries(Measure measure) {
    return is(measure, INJURIES);
  }

  static boolean isOfArrests(Measure measure) {
    return is(measure, ImmutableSet.of("arrested", "detained"));
  }

  private static boolean is(Measure measure, ImmutableSet<String> effects) {
    return measure.object().equals("person") && effects.contains(measure.effect());
  }
}
