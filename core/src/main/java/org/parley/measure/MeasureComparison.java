package org.parley.measure;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;

/**
 * Compares what two measures count, word by word.
 *
 * @param objects the words for objects
 * @param effects the words for effects
 * @param qualifiers the words for qualifiers
 * @param dimensions the qualifiers of each division that exclude one another
 * @param scopes the words for scopes
 */
record MeasureComparison(
    WordOrder objects,
    WordOrder effects,
    WordOrder qualifiers,
    ImmutableListMultimap<String, Division> dimensions,
    WordOrder scopes) {
  /** A place code of the United Nations' common operational datasets: a country, then digits. */
  private static final Pattern P_CODE = Pattern.compile("[A-Z]{2}[0-9]*");

  /** The measure in preferred words. */
  Measure canonical(Measure measure) {
    Measure.Builder canonical =
        Measure.builder()
            .object(objects.preferred(measure.object()))
            .effect(effects.preferred(measure.effect()))
            .scope(measure.scope().map(scopes::preferred))
            .period(measure.period())
            .flow(measure.flow());
    measure.qualifiers().forEach(word -> canonical.addQualifiers(qualifiers.preferred(word)));
    Measure built = canonical.build();
    return built.equals(measure) ? measure : built;
  }

  /** Compares two measures in preferred words. */
  MeasureOrder compare(Measure a, Measure b) {
    if (a.equals(b)) {
      return MeasureOrder.SAME;
    }
    if (a.flow() != b.flow()) {
      return MeasureOrder.INCOMPARABLE;
    }
    return objects
        .compare(a.object(), b.object())
        .and(effects.compare(a.effect(), b.effect()))
        .and(qualifiers(a.qualifiers(), b.qualifiers()))
        .and(scopes(a.scope(), b.scope()))
        .and(Periods.compare(a.period(), b.period()));
  }

  private MeasureOrder qualifiers(ImmutableSortedSet<String> a, ImmutableSortedSet<String> b) {
    if (a.equals(b)) {
      return MeasureOrder.SAME;
    }
    boolean narrower = b.stream().allMatch(wide -> a.stream().anyMatch(one -> isIn(one, wide)));
    boolean broader = a.stream().allMatch(wide -> b.stream().anyMatch(one -> isIn(one, wide)));
    if (narrower || broader) {
      return narrower ? MeasureOrder.NARROWER : MeasureOrder.BROADER;
    }
    return a.stream().anyMatch(one -> b.stream().anyMatch(other -> exclude(one, other)))
        ? MeasureOrder.INCOMPARABLE
        : MeasureOrder.OVERLAPPING;
  }

  private boolean isIn(String part, String whole) {
    return part.equals(whole) || qualifiers.isWithin(part, whole);
  }

  private boolean exclude(String one, String other) {
    return !one.equals(other)
        && dimensions.get(one).stream().anyMatch(division -> division.parts().contains(other));
  }

  private MeasureOrder scopes(Optional<String> a, Optional<String> b) {
    if (a.equals(b)) {
      return MeasureOrder.SAME;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? MeasureOrder.NARROWER : MeasureOrder.BROADER;
    }
    if (isPlaceWithin(a.get(), b.get())) {
      return MeasureOrder.NARROWER;
    }
    return isPlaceWithin(b.get(), a.get())
        ? MeasureOrder.BROADER
        : scopes.compare(a.get(), b.get());
  }

  private static boolean isPlaceWithin(String part, String whole) {
    return part.startsWith(whole) && isPlaceCode(part) && isPlaceCode(whole);
  }

  static boolean isPlaceCode(String scope) {
    return P_CODE.matcher(scope).matches();
  }
}
