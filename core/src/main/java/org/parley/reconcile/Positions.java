package org.parley.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.claim.ClaimId;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.dispute.Position;
import org.parley.dispute.Publication;
import org.parley.dispute.Report;

/**
 * Steps 6 and 7: groups the reports into one position for each origin and answer, and sets aside
 * reports without an answer.
 */
final class Positions {
  /** The key by which originals are grouped into one position. */
  private record Key(Origin origin, boolean denial, Answer answer) {
    static Key of(Report report) {
      return new Key(report.origin(), report.isDenial(), report.answer().withoutWords());
    }
  }

  /** The reports of a position. */
  private record Parts(List<Report> originals, List<Report> relays, List<Report> renderings) {
    Parts() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    Position position() {
      return new Position(
          ImmutableList.copyOf(originals),
          ImmutableList.copyOf(relays),
          ImmutableList.copyOf(renderings));
    }
  }

  private Positions() {}

  static ImmutableList<Position> of(ImmutableList<Carrier> standing, StepRecorder recorder) {
    Map<Key, Parts> byAnswer = new LinkedHashMap<>();
    Map<ClaimId, Parts> byOriginal = new HashMap<>();
    for (Carrier carrier : standing) {
      if (carrier.isOriginal()) {
        if (carrier.report().isCommitted()) {
          Parts parts = byAnswer.computeIfAbsent(Key.of(carrier.report()), key -> new Parts());
          parts.originals().add(carrier.report());
          byOriginal.put(carrier.id(), parts);
        } else {
          recorder.add(new Step.NoAnswer(carrier.report()));
        }
      }
    }
    for (Carrier carrier : standing) {
      carrier.originals().stream()
          .map(byOriginal::get)
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresentOrElse(
              parts -> add(carrier, parts, recorder), () -> passedOnNothing(carrier, recorder));
    }
    ImmutableList<Position> positions =
        byAnswer.values().stream()
            .map(Parts::position)
            .sorted(Position.ORDER)
            .collect(ImmutableList.toImmutableList());
    positions.stream()
        .filter(position -> position.reports().size() > 1)
        .forEach(position -> recorder.add(new Step.Gathered(position)));
    compareReadings(positions, recorder);
    return positions;
  }

  /** An origin whose own words are not on record, as quoted by texts that draw on one text. */
  private record Drawn(Origin origin, Publication text) {}

  private static void compareReadings(ImmutableList<Position> positions, StepRecorder recorder) {
    Map<Drawn, Position> first = new HashMap<>();
    for (Position position : positions) {
      position.originals().stream()
          .filter(report -> report.isDerived() && !report.claim().isOwnReporting())
          .map(report -> new Drawn(position.origin(), report.publication().orElseThrow()))
          .distinct()
          .filter(reading -> !first.computeIfAbsent(reading, r -> position).equals(position))
          .forEach(
              reading ->
                  recorder.add(
                      new Step.ReadingsDiffer(
                          Objects.requireNonNull(first.get(reading)), position)));
    }
  }

  /** Sets aside a relay of something that is not an answer. */
  private static void passedOnNothing(Carrier carrier, StepRecorder recorder) {
    if (!carrier.isOriginal()) {
      recorder.add(new Step.NoAnswer(carrier.report()));
    }
  }

  private static void add(Carrier carrier, Parts parts, StepRecorder recorder) {
    if (carrier.kind() == Carrier.Kind.RELAY) {
      parts.relays().add(carrier.report());
    } else {
      parts.renderings().add(carrier.report());
      recorder.add(new Step.Rendered(carrier.report(), parts.originals().get(0)));
    }
  }
}
