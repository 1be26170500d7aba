package org.parley.proposition;

import static com.google.common.base.Preconditions.checkArgument;
import static org.parley.Requirement.require;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.time.Edtf;

/**
 * The things that a number counts: an object and what happened to it, {@code missile+launched},
 * narrowed by qualifiers ({@code person+killed+civilian}), a scope ({@code missile+launched@ISR}),
 * a period and a flow.
 *
 * <p>Half of all disputes over figures are disputes over measures: missiles fired are not missiles
 * fired at Israel, and the dead are not the dead civilians. A vocabulary ({@code
 * org.parley.measure.MeasureVocabulary}) says how the words of two measures relate.
 *
 * <p>Its notation is {@code object+effect+qualifier…@scope[period]#FLOW}, for example {@code
 * person+killed+military[2022-02-24/2024-02-25]#CUMULATIVE}. Words are lower-case letters, digits
 * and {@code _}; qualifiers have no order; the flow EVENT is not written.
 */
@Value.Immutable
@ModelStyle
public abstract class Measure {
  private static final CharMatcher WORD =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.is('_'))
          .precomputed();
  private static final Pattern SCOPE = Pattern.compile("[^\\s\\p{Cntrl}@\\[\\]#]+");

  Measure() {}

  /** The object in the singular: {@code missile}, {@code person}. */
  public abstract String object();

  /** The effect on the object: {@code launched}, {@code killed}, {@code present}. */
  public abstract String effect();

  /** The qualifiers, which narrow the measure: {@code civilian}, {@code ballistic}. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> qualifiers();

  /** The place or group that is counted: {@code ISR}, {@code side_a}. */
  public abstract Optional<String> scope();

  /** The period that is counted over. */
  public abstract Optional<Edtf> period();

  /** The span that the count covers; the event itself by default. */
  @Value.Default
  public Flow flow() {
    return Flow.EVENT;
  }

  /**
   * A measure of an object and an effect, with qualifiers.
   *
   * @throws IllegalArgumentException if a word is not written as the words of a measure are
   */
  public static Measure of(String object, String effect, String... qualifiers) {
    return builder().object(object).effect(effect).addQualifiers(qualifiers).build();
  }

  /**
   * Reads the notation, exactly as {@link #toString} writes it.
   *
   * @param text a measure in notation
   * @return the measure
   * @throws IllegalArgumentException if the text is not a measure
   */
  public static Measure parse(String text) {
    return MeasureNotation.parse(text);
  }

  /** Starts a measure. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A copy counted within a scope.
   *
   * @throws IllegalArgumentException if the scope has a space or one of {@code @[]#}
   */
  public abstract Measure withScope(String scope);

  /** A copy without a scope. */
  public Measure unscoped() {
    return ((ImmutableMeasure) this).withScope(Optional.empty());
  }

  /** The notation; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return MeasureNotation.text(this);
  }

  @Value.Check
  void check() {
    checkWord("object", object());
    checkWord("effect", effect());
    qualifiers().forEach(qualifier -> checkWord("qualifier", qualifier));
    scope().ifPresent(Measure::checkScope);
    period().ifPresent(Measure::checkPeriod);
  }

  private static void checkWord(String name, String word) {
    checkArgument(
        !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && WORD.matchesAllOf(word),
        "the words of a measure must be lower-case letters, digits and _ and begin with a letter, got"
            + " %s='%s'",
        name,
        word);
  }

  private static void checkScope(String scope) {
    require(
        SCOPE.matcher(scope).matches(),
        "a scope must not have a space or any of @[]#",
        "scope",
        scope);
  }

  private static void checkPeriod(Edtf period) {
    checkArgument(!period.isSet(), "a period must not be a set of dates, got period=%s", period);
  }

  /**
   * Builds a measure.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing, or
   * if a word or the scope is not written as a measure allows, or the period is a set of dates.
   */
  public static final class Builder extends ImmutableMeasure.Builder {
    Builder() {}
  }
}
