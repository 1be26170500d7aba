package org.parley.policy;

import com.google.common.collect.ImmutableSet;
import org.parley.proposition.Measure;
import org.parley.reconcile.Coverage;

/** The coverage of the datasets of the field, in the words of a measure. */
final class Coverages {
  private static final ImmutableSet<String> DEATHS = ImmutableSet.of("killed", "died");
  private static final ImmutableSet<String> HARM =
      ImmutableSet.of("injured", "wounded", "missing", "captured", "arrested", "detained");
  private static final ImmutableSet<String> INJURIES = ImmutableSet.of("injured", "wounded");
  private static final ImmutableSet<String> ARRESTS = ImmutableSet.of("arrested", "detained");
  private static final ImmutableSet<String> CROWDS =
      ImmutableSet.of("present", "participated", "marched");

  private Coverages() {}

  /** Deaths, without people who were otherwise harmed. */
  static Coverage deathsOnly(String counts) {
    return deaths(counts).leavingOut(measure -> is(measure, HARM));
  }

  /** Deaths. */
  static Coverage deaths(String counts) {
    return Coverage.of(counts, Coverages::isOfDeaths);
  }

  /** Participants. */
  static Coverage crowds(String counts) {
    return Coverage.of(counts, measure -> is(measure, CROWDS))
        .leavingOut(measure -> is(measure, ARRESTS));
  }

  /** People killed or injured, by the words for it. */
  static Coverage people(String counts, String... effects) {
    ImmutableSet<String> words = ImmutableSet.copyOf(effects);
    return Coverage.of(counts, measure -> is(measure, words));
  }

  /** Things, by their names. */
  static Coverage things(String counts, String... objects) {
    ImmutableSet<String> words = ImmutableSet.copyOf(objects);
    return Coverage.of(counts, measure -> words.contains(measure.object()));
  }

  static boolean isOfDeaths(Measure measure) {
    return is(measure, DEATHS);
  }

  static boolean isOfInjuries(Measure measure) {
    return is(measure, INJURIES);
  }

  private static boolean is(Measure measure, ImmutableSet<String> effects) {
    return measure.object().equals("person") && effects.contains(measure.effect());
  }
}
