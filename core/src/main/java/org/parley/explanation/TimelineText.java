package org.parley.explanation;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.dispute.Origin;
import org.parley.dispute.Position;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Verdict;
import org.parley.text.ShownName;
import org.parley.timeline.StandingAnswer;
import org.parley.timeline.Timeline;

/** A timeline in lines, one for each day on which the answers changed. */
final class TimelineText {
  private final Timeline timeline;

  TimelineText(Timeline timeline) {
    this.timeline = timeline;
  }

  /** "Factory fire. How many people were killed?", then "1 May 2024: Fire brigade says 9." */
  String text() {
    if (timeline.moments().isEmpty()) {
      return English.of(timeline.question()) + "\nThere is no answer on any day.";
    }
    Verdict last = timeline.moments().get(timeline.moments().size() - 1).verdict();
    List<String> lines = new ArrayList<>();
    lines.add(
        ShownName.of(last.event().name())
            + ". "
            + new VocabularyPhrases(last.vocabulary()).question(timeline.question()));
    List<Position> before = List.of();
    for (Timeline.Moment moment : timeline.moments()) {
      List<Position> now = positions(moment.verdict());
      String day = moment.day().map(DateText::of).orElse("Undated");
      lines.add(day + ": " + new Changed(moment.verdict(), before, now).text() + ".");
      before = now;
    }
    return String.join("\n", lines);
  }

  private static List<Position> positions(Verdict verdict) {
    return verdict.positions().stream().map(ReadPosition::position).toList();
  }

  /** The changes from one moment to the next. */
  private static final class Changed {
    private final VocabularyPhrases phrases;
    private final ImmutableSet<StandingAnswer> old;
    private final ImmutableSet<StandingAnswer> standing;
    private final ImmutableListMultimap<Origin, Position> gone;
    private final ImmutableListMultimap<Origin, Position> come;

    Changed(Verdict verdict, List<Position> before, List<Position> now) {
      this.phrases = new VocabularyPhrases(verdict.vocabulary());
      this.old = before.stream().map(StandingAnswer::of).collect(toImmutableSet());
      this.standing = now.stream().map(StandingAnswer::of).collect(toImmutableSet());
      this.gone = byOrigin(before.stream().filter(one -> !has(standing, one)));
      this.come = byOrigin(now.stream().filter(one -> !has(old, one)));
    }

    private static boolean has(ImmutableSet<StandingAnswer> answers, Position position) {
      return answers.contains(StandingAnswer.of(position));
    }

    private static ImmutableListMultimap<Origin, Position> byOrigin(Stream<Position> positions) {
      return positions.collect(toImmutableListMultimap(Position::origin, one -> one));
    }

    String text() {
      Stream<String> come = this.come.keySet().stream().map(this::come);
      Stream<String> gone =
          this.gone.keySet().stream()
              .filter(origin -> !this.come.containsKey(origin))
              .flatMap(origin -> this.gone.get(origin).stream())
              .map(one -> Phrases.position(one) + " no longer stands");
      return Stream.concat(come, gone).collect(Collectors.joining("; "));
    }

    /** "Fire brigade says 11, no longer 9". */
    private String come(Origin origin) {
      List<Position> now = come.get(origin);
      String said =
          Phrases.claimant(now.get(0))
              + now.stream()
                  .map(one -> phrases.saying(one, false))
                  .collect(Collectors.joining(" and"));
      List<String> before =
          gone.get(origin).stream().map(one -> Phrases.answer(one.answer())).toList();
      return before.isEmpty() ? said : said + ", no longer " + Phrases.list(before);
    }
  }
}
