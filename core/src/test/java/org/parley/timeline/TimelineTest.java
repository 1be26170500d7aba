package org.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.dossier.Dossier;
import org.parley.dossier.Newsroom;
import org.parley.event.EventId;
import org.parley.explanation.English;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;

class TimelineTest {
  private static final Question LAUNCHED = Question.howMany(Newsroom.ATTACK, Newsroom.LAUNCHED);

  @Test
  void hasALineForEachDayOnWhichAnAnswerChanged() {
    Dossier dossier =
        Newsroom.onTheAttack()
            .published("2024-10-02", "post")
            .withdraw("post", "2024-10-05")
            .claim("1")
            .by("iran")
            .on("2024-10-01")
            .says("100")
            .claim("2")
            .by("iran")
            .on("2024-10-02")
            .says("150")
            .claim("3")
            .by("police")
            .in("post")
            .says("180")
            .claim("4")
            .by("iran")
            .on("2024-10-03")
            .says("150")
            .claim("5")
            .by("iran")
            .on("2024-10-04")
            .revising(RevisionKind.CORRECTS, "4")
            .says("200")
            .claim("6")
            .by("un")
            .on("2024-10-04")
            .holding(Stance.POSSIBLE)
            .says("190")
            .dossier();

    assertThat(English.of(Timeline.of(dossier, LAUNCHED)))
        .isEqualTo(
            """
            Missile attack on Israel. How many missiles were launched?
            1 October 2024: Iran says 100.
            2 October 2024: Iran says 150, no longer 100; Police say 180.
            4 October 2024: Un says possibly 190; Iran says 200, no longer 150.
            5 October 2024: Police (180) no longer stands.""");
  }

  @Test
  void putsAnswersWithoutADayFirst() {
    Newsroom newsroom = Newsroom.hearing("iran: 200", "israel: 180");
    assertThat(English.of(Timeline.of(newsroom.dossier(), LAUNCHED)))
        .isEqualTo(
            """
            Missile attack on Israel. How many missiles were launched?
            Undated: Israel says 180; Iran says 200.""");
    assertThat(
            English.of(
                Timeline.of(
                    newsroom.claim("late").by("un").on("2024-10-03").says("190").dossier(),
                    LAUNCHED)))
        .isEqualTo(
            """
            Missile attack on Israel. How many missiles were launched?
            3 October 2024: Israel says 180; Un says 190; Iran says 200.""");
  }

  @Test
  void saysThatNoAnswerStandsOnAnyDay() {
    Question intercepted = Question.howMany(Newsroom.ATTACK, Measure.parse("missile+intercepted"));
    Timeline timeline = Timeline.of(Newsroom.hearing("iran: 200").dossier(), intercepted);
    assertThat(timeline.moments()).isEmpty();
    assertThat(English.of(timeline))
        .isEqualTo("How many missiles were intercepted?\nThere is no answer on any day.");
  }

  @Test
  void refusesAnEventThatTheDossierDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Timeline.of(Dossier.builder().build(), Question.whether(EventId.of("never"))))
        .withMessage("no event has the id 'never'");
  }
}
