package org.parley.json;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterators;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.attribution.LinkRole;
import org.parley.citation.Basis;
import org.parley.claim.Firmness;
import org.parley.claim.Opinion;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.code.Reliability;
import org.parley.consistency.Severity;
import org.parley.dispute.Stake;
import org.parley.event.PlacePrecision;
import org.parley.marking.Tlp;
import org.parley.quantity.Quantifier;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.AgreementCondition;
import org.parley.source.DerivationKind;
import org.parley.statement.WordingForm;
import org.parley.time.DayPart;
import org.parley.time.Precision;
import org.parley.time.phrase.DateRule;

/**
 * The words of a closed set in files, in the order of its constants. They are listed here so that a
 * constant can be renamed without changing the form of files.
 *
 * @param <E> the type of the constants
 */
final class ClosedWords<E extends Enum<E>> {
  static final ClosedWords<Stance> STANCES =
      of(
          Stance.class,
          "CERTAIN",
          "PROBABLE",
          "POSSIBLE",
          "CERTAINLY_NOT",
          "PROBABLY_NOT",
          "POSSIBLY_NOT",
          "CERTAIN_WHETHER",
          "UNKNOWN");

  static final ClosedWords<LinkRole> LINK_ROLES =
      of(LinkRole.class, "SPEAKER", "RELAY", "TRANSLATOR", "PUBLISHER", "COMPILER");

  static final ClosedWords<RevisionKind> REVISION_KINDS =
      of(RevisionKind.class, "UPDATES", "CORRECTS", "REPLACES", "RETRACTS", "CONFIRMS");

  static final ClosedWords<DayPart> DAY_PARTS =
      of(
          DayPart.class,
          "EARLY",
          "MORNING",
          "NOON",
          "AFTERNOON",
          "EVENING",
          "NIGHT",
          "LATE",
          "OVERNIGHT");

  static final ClosedWords<Quantifier> QUANTIFIERS =
      of(
          Quantifier.class,
          "EXACT",
          "APPROXIMATELY",
          "AT_LEAST",
          "MORE_THAN",
          "AT_MOST",
          "LESS_THAN",
          "BETWEEN",
          "UNSPECIFIED");

  /** The words of every closed set that is read or written. */
  static final ImmutableMap<Class<?>, ClosedWords<?>> ALL =
      Stream.of(
              STANCES,
              LINK_ROLES,
              REVISION_KINDS,
              DAY_PARTS,
              QUANTIFIERS,
              of(Agreement.class, "UNANIMOUS", "COMPATIBLE", "CONTESTED", "SINGLE", "UNDECIDABLE"),
              of(Firmness.class, "FIRM", "HEDGED", "UNCOMMITTED"),
              of(Basis.class, "STATED", "SECONDARY", "OBSERVED", "LIBRARY"),
              of(
                  DateRule.class,
                  "WRITTEN",
                  "DAY_FIRST",
                  "MONTH_FIRST",
                  "WEEKDAY_CONTRADICTS",
                  "NEAREST",
                  "ANCHOR_ITSELF",
                  "IN_NAMED_PERIOD",
                  "CALENDAR_PERIOD",
                  "COUNTED_DAYS",
                  "COUNTED_PERIODS",
                  "UP_TO_ANCHOR",
                  "BEFORE_MIDNIGHT",
                  "AFTER_MIDNIGHT",
                  "PART_OF_DAY",
                  "THIRD_OF_PERIOD",
                  "SINCE",
                  "UNTIL",
                  "FROM_TO",
                  "ABOUT"),
              of(
                  DerivationKind.class,
                  "REPUBLISHES",
                  "TRANSLATES",
                  "ABRIDGES",
                  "QUOTES",
                  "REVISES"),
              of(Opinion.class, "SUPPORTS", "DISPUTES", "NEUTRAL", "CHOSEN"),
              of(
                  PlacePrecision.class,
                  "EXACT",
                  "NEAR",
                  "DISTRICT",
                  "PROVINCE",
                  "AREA",
                  "COUNTRY",
                  "SEA_OR_AIR"),
              of(
                  Precision.class,
                  "INSTANT",
                  "LOCAL_TIME",
                  "DAY",
                  "MONTH",
                  "YEAR",
                  "DECADE",
                  "CENTURY",
                  "INTERVAL",
                  "SET"),
              of(Reliability.class, "A", "B", "C", "D", "E", "F"),
              of(Stake.class, "PARTY", "ALIGNED", "NONE_KNOWN", "UNRECORDED"),
              of(AgreementCondition.class, "SCOPE", "HEDGE"),
              of(Tlp.class, "CLEAR", "GREEN", "AMBER", "AMBER_STRICT", "RED"),
              of(Severity.class, "CLASH", "DOUBT", "CONDITION"),
              of(WordingForm.class, "VERBATIM", "PARTIAL", "INDIRECT"))
          .collect(toImmutableMap(ClosedWords::type, words -> words));

  private final Class<E> type;
  private final Map<E, String> words;
  private final ImmutableMap<String, E> constants;

  private ClosedWords(Class<E> type, Iterator<String> inOrder) {
    this.type = type;
    this.words = new EnumMap<>(type);
    EnumSet.allOf(type).forEach(constant -> words.put(constant, inOrder.next()));
    this.constants = words.keySet().stream().collect(toImmutableMap(this::word, one -> one));
  }

  private static <E extends Enum<E>> ClosedWords<E> of(Class<E> type, String... inOrder) {
    return new ClosedWords<>(type, Iterators.forArray(inOrder));
  }

  Class<E> type() {
    return type;
  }

  /** The word for a constant. */
  String word(E constant) {
    return requireNonNull(words.get(constant));
  }

  /** The constant for a word. */
  E parse(String word) {
    E constant = constants.get(word);
    checkArgument(constant != null, "must be %s, got \"%s\"", this, word);
    return constant;
  }

  /** The words as {@code one of CLEAR, GREEN}. */
  @Override
  public String toString() {
    return "one of " + Joiner.on(", ").join(words.values());
  }
}
