package org.parley.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table of STIX 2.1 between the terms of a scale and its numbers from 0 to 100.
 *
 * <p>A term has one number, and each number is read as one term, so a term survives a round trip. A
 * number does not: 62 is "likely", and "likely" is 70.
 *
 * <pre>{@code
 * StixScale.DNI.confidence(Icd203.LIKELY)      // 70
 * StixScale.DNI.grade(StixConfidence.of(70))   // Icd203.LIKELY
 * StixScale.ADMIRALTY.confidence(Credibility.CANNOT_BE_JUDGED)  // none
 * }</pre>
 *
 * @param <G> the terms
 */
public final class StixScale<G extends Grade> {
  /** The levels None 0, Low 15, Med 50, High 85; read from 0, 1 to 29, 30 to 69, 70 to 100. */
  public static final StixScale<StixLevel> LEVEL =
      new StixScale<>(
          ImmutableList.of(
              new Row<>(StixLevel.NONE, 0, 0, 0),
              new Row<>(StixLevel.LOW, 15, 1, 29),
              new Row<>(StixLevel.MED, 50, 30, 69),
              new Row<>(StixLevel.HIGH, 85, 70, 100)));

  /** Ten times the value; read from 5 below that to 4 above it. */
  public static final StixScale<ZeroToTen> ZERO_TO_TEN =
      new StixScale<>(
          IntStream.rangeClosed(0, 10)
              .mapToObj(StixScale::tenfold)
              .collect(ImmutableList.toImmutableList()));

  /**
   * 90, 70, 50, 30, 10 for 1 to 5; read from 80 to 100, 60 to 79, 40 to 59, 20 to 39, 0 to 19. 6
   * has no number, and no number is read as 6.
   */
  public static final StixScale<Credibility> ADMIRALTY =
      new StixScale<>(
          ImmutableList.of(
              new Row<>(Credibility.CONFIRMED, 90, 80, 100),
              new Row<>(Credibility.PROBABLY_TRUE, 70, 60, 79),
              new Row<>(Credibility.POSSIBLY_TRUE, 50, 40, 59),
              new Row<>(Credibility.DOUBTFUL, 30, 20, 39),
              new Row<>(Credibility.IMPROBABLE, 10, 0, 19)));

  /** 0, 10, 30, 50, 70, 90, 100; read from 0, 1 to 19, 20 to 39 and so on, 80 to 99, 100. */
  public static final StixScale<Wep> WEP =
      new StixScale<>(
          ImmutableList.of(
              new Row<>(Wep.IMPOSSIBLE, 0, 0, 0),
              new Row<>(Wep.HIGHLY_UNLIKELY, 10, 1, 19),
              new Row<>(Wep.UNLIKELY, 30, 20, 39),
              new Row<>(Wep.EVEN, 50, 40, 59),
              new Row<>(Wep.LIKELY, 70, 60, 79),
              new Row<>(Wep.HIGHLY_LIKELY, 90, 80, 99),
              new Row<>(Wep.CERTAIN, 100, 100, 100)));

  /**
   * The scale of the Director of National Intelligence, with the terms of ICD 203 but other ranges:
   * 5, 15, 30, 50, 70, 85, 95; read from 0 to 9, 10 to 19, 20 to 39, 40 to 59, 60 to 79, 80 to 89,
   * 90 to 100.
   */
  public static final StixScale<Icd203> DNI =
      new StixScale<>(
          ImmutableList.of(
              new Row<>(Icd203.ALMOST_NO_CHANCE, 5, 0, 9),
              new Row<>(Icd203.VERY_UNLIKELY, 15, 10, 19),
              new Row<>(Icd203.UNLIKELY, 30, 20, 39),
              new Row<>(Icd203.ROUGHLY_EVEN, 50, 40, 59),
              new Row<>(Icd203.LIKELY, 70, 60, 79),
              new Row<>(Icd203.VERY_LIKELY, 85, 80, 89),
              new Row<>(Icd203.ALMOST_CERTAIN, 95, 90, 100)));

  private static final ImmutableList<StixScale<?>> ALL =
      ImmutableList.of(LEVEL, ZERO_TO_TEN, ADMIRALTY, WEP, DNI);

  private final ImmutableMap<G, Row<G>> rows;

  private StixScale(ImmutableList<Row<G>> rows) {
    this.rows = rows.stream().collect(ImmutableMap.toImmutableMap(Row::grade, row -> row));
  }

  private static Row<ZeroToTen> tenfold(int value) {
    int number = 10 * value;
    return new Row<>(
        new ZeroToTen(value), number, Math.max(0, number - 5), Math.min(100, number + 4));
  }

  /** The work that the tables are taken from. */
  public static String citation() {
    return StixConfidence.CITATION;
  }

  /** The number that one of the tables has for a grade. */
  static Optional<StixConfidence> numberOf(Grade grade) {
    return ALL.stream()
        .flatMap(scale -> Optional.ofNullable(scale.rows.get(grade)).stream())
        .findFirst()
        .map(Row::confidence);
  }

  /** The terms that have a number, in the order of the table. */
  public ImmutableList<G> grades() {
    return rows.keySet().asList();
  }

  /** The number for a term; empty for a term that means that there is no basis for a grade. */
  public Optional<StixConfidence> confidence(G grade) {
    return row(grade).map(Row::confidence);
  }

  /** The numbers that are read as a term, both ends included; empty if it has none. */
  public Optional<Band> band(G grade) {
    return row(grade).map(Row::band);
  }

  /** The term that a number is read as. */
  public G grade(StixConfidence confidence) {
    return rows.values().stream()
        .filter(row -> row.band().contains(confidence.value()))
        .map(Row::grade)
        .findFirst()
        .orElseThrow();
  }

  private Optional<Row<G>> row(G grade) {
    return Optional.ofNullable(rows.get(grade));
  }

  /** A term, its number and the numbers that are read as it. */
  private record Row<G>(G grade, int value, Band band) {
    Row(G grade, int value, int low, int high) {
      this(grade, value, new Band(low, high));
    }

    StixConfidence confidence() {
      return new StixConfidence(value);
    }
  }
}
