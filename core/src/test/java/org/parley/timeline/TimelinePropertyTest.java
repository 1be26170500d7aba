package org.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.dossier.Dossier;
import org.parley.proposition.Question;
import org.parley.reconcile.DisputeArbitraries;
import org.parley.reconcile.Reconciler;

class TimelinePropertyTest {
  @Provide
  Arbitrary<Dossier> dossiers() {
    return DisputeArbitraries.dossiers();
  }

  @Provide
  Arbitrary<Question> questions() {
    return DisputeArbitraries.questions();
  }

  /** On any day the current answers are those of the last moment, also between two moments. */
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void onEachDayTheAnswersOfTheLastMomentStand(
      @ForAll("dossiers") Dossier dossier, @ForAll("questions") Question question) {
    Timeline timeline = Timeline.of(dossier, question);
    for (LocalDate first : dossier.days(question)) {
      for (LocalDate day : ImmutableList.of(first, first.plusDays(1), first.plusDays(400))) {
        assertThat(standing(timeline, day))
            .isEqualTo(
                new Timeline.Moment(
                        Optional.of(day),
                        Reconciler.withDefaults().reconcile(dossier.dispute(question, day)))
                    .answers());
      }
    }
  }

  private static ImmutableList<StandingAnswer> standing(Timeline timeline, LocalDate day) {
    return timeline.moments().stream()
        .filter(moment -> !moment.day().orElseThrow().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(Timeline.Moment::answers)
        .orElse(ImmutableList.of());
  }
}
