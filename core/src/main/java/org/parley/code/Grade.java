package org.parley.code;

import java.util.Optional;

/**
 * How sure somebody is, on one of the scales that analysts use.
 *
 * <p>The scales measure different things. The Admiralty code grades a source or a report, ICD 203
 * and Kent say how likely an event is, and STIX how much its producer trusts what it sends. A grade
 * is therefore converted to another scale only if a standard has a table for it; {@link StixScale}
 * has five such tables. There is none between ICD 203 and Kent, and none for the reliability of a
 * source. A grade that means "no basis for a grade", {@link Reliability#F} or {@link
 * Credibility#CANNOT_BE_JUDGED}, has no number, and in particular is not 50.
 *
 * <p>As a rating of an assessment a grade is written as its code, and read from it:
 *
 * <pre>{@code
 * Icd203.LIKELY.code()                                  // icd203:likely
 * Grade.of(Code.parse("icd203:likely"))                 // Icd203.LIKELY
 * Grade.of(Code.parse("icd203:likely")).flatMap(Grade::stix)  // stix:70
 * Grade.of(Code.parse("admiralty:6")).flatMap(Grade::stix)    // none
 * }</pre>
 */
public sealed interface Grade
    permits Admiralty,
        Credibility,
        Icd203,
        Kent,
        Reliability,
        StixConfidence,
        StixLevel,
        Wep,
        ZeroToTen {
  /** The scheme of its code, {@code icd203} for one. */
  String scheme();

  /** The work that its scale is taken from. */
  String citation();

  /**
   * The number that STIX 2.1 gives it, by the table of its scale in {@link StixScale}.
   *
   * <p>Empty if the grade means that there is no basis for one, and where STIX has no table: for a
   * source's reliability, for both grades of the Admiralty code together, since the letter would be
   * lost, and for {@link Kent}, since {@link Wep} has other words and bands.
   */
  default Optional<StixConfidence> stix() {
    return StixScale.numberOf(this);
  }

  /**
   * The equivalent grades of the Admiralty code for a source and a claim; F and 6 for what it does
   * not cover. A term of another scale is converted by the tables of STIX 2.1.
   */
  default Admiralty admiralty() {
    return new Admiralty(
        Reliability.F, stix().map(StixScale.ADMIRALTY::grade).orElse(Credibility.CANNOT_BE_JUDGED));
  }

  /** The grade as a code, whose value is what {@code toString()} writes. */
  default Code code() {
    return new Code(scheme(), toString());
  }

  /**
   * The grade that a code represents; empty if its scheme is not one of the scales here, as with
   * {@code airwars:FAIR}.
   *
   * @param code a code
   * @throws IllegalArgumentException if the scheme is that of a scale but the value is not one of
   *     its grades as the scale spells them
   */
  static Optional<Grade> of(Code code) {
    String value = code.value();
    return switch (code.scheme()) {
      case Admiralty.SCHEME -> Optional.of(Admiralty.gradeOf(value));
      case Icd203.SCHEME -> Optional.of(Icd203.parse(value));
      case Kent.SCHEME -> Optional.of(Kent.parse(value));
      case StixConfidence.SCHEME -> Optional.of(StixConfidence.parse(value));
      case StixLevel.SCHEME -> Optional.of(StixLevel.parse(value));
      case Wep.SCHEME -> Optional.of(Wep.parse(value));
      case ZeroToTen.SCHEME -> Optional.of(ZeroToTen.parse(value));
      default -> Optional.empty();
    };
  }

  /** Calls the method for this scale. */
  <T> T match(Cases<T> cases);

  /**
   * One method for each scale.
   *
   * @param <T> what the methods return
   */
  interface Cases<T> {
    /** For a letter and a figure of the Admiralty code. */
    T admiralty(Admiralty grade);

    /** For the reliability of a source. */
    T reliability(Reliability grade);

    /** For the credibility of a report. */
    T credibility(Credibility grade);

    /** For a term of ICD 203. */
    T icd203(Icd203 grade);

    /** For a term of Kent. */
    T kent(Kent grade);

    /** For a number of STIX. */
    T stixConfidence(StixConfidence grade);

    /** For a level of STIX. */
    T stixLevel(StixLevel grade);

    /** For a word of estimative probability as STIX lists them. */
    T wep(Wep grade);

    /** For a number from 0 to 10. */
    T zeroToTen(ZeroToTen grade);
  }
}
