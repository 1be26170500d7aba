package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reconcile.Estimate;

class NewAmericaDronesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      quoteCharacter = '^',
      textBlock =
          """
          N1                   | person+killed | 4; 6; 7 | 4 to 7
          N2                   | person+killed | 4 | no event, pending 1 of 2
          N3                   | person+killed | 4; 7; 3 src:s1 people:combatant; 5 src:s2 people:combatant; 1 src:s1 people:civilian; 2 src:s2 people:civilian; 0 src:s1 people:unknown; 0 src:s2 people:unknown | 4 to 7, civilians 1 to 2, militants 3 to 5, status unknown 0 to 0
          X1 with two media    | missile+launched | 200 by:iran role:initiator; 180 by:israel role:target | 180 to 200, by analogy
          X1 without media     | missile+launched | 200 by:iran role:initiator src:none; 180 by:israel role:target src:none | no event, by analogy, pending 0 of 2
          X1 in one medium     | missile+launched | 200 by:iran role:initiator src:s; 180 by:israel role:target src:s | no event, by analogy, pending 1 of 2
          nobody               | person+killed | | no event, pending 0 of 2
          all equal            | person+killed | 4; 4 | 4 to 4
          all from one origin  | person+killed | 4; 4 from:1; 5 from:1 | no event, pending 1 of 2
          zero                 | person+killed | 0; 0 | 0 to 0
          words only           | person+killed | ?dozens; ?tens | undetermined
          words beside numbers | person+killed | ?dozens; 4 | 4 to 4
          an unreliable medium | person+killed | 4; 6 grade:E | no event, pending 1 of 2
          parts disagree       | person+killed | 4; 7; 3 src:s1 people:combatant; 5 src:s2 people:combatant | 4 to 7, militants 3 to 5, The parts add up to 3 to 5, which is not the total
          parts only           | person+killed | 3 people:combatant; 1 people:civilian | 4 to 4, civilians 1 to 1, militants 3 to 3
          a denial             | person+killed | 4; 6 by:x not | no event, pending 1 of 2
          up to                | person+killed | <=4; 6 | 0 to 6
          """)
  void rules(String name, String measure, String reports, String expected) {
    assertThat(
            Reported.ruling(
                NewAmericaDrones.withDefaults(), measure, reports == null ? "" : reports))
        .as(name)
        .isEqualTo(expected);
  }

  @Test
  void n5MergesStrikesWithinTwoHours() {
    Instant ten = Instant.parse("2010-01-01T10:00:00Z");
    Strike first = new Strike("Miranshah", ten, Estimate.Figure.of(3, 4));
    Strike second =
        new Strike("Miranshah", ten.plus(Duration.ofMinutes(90)), Estimate.Figure.of(2, 5));
    Strike third =
        new Strike("Miranshah", ten.plus(Duration.ofMinutes(150)), Estimate.Figure.of(1, 1));
    Strike elsewhere = new Strike("Datta Khel", ten, Estimate.Figure.of(1, 2));

    NewAmericaDrones policy = NewAmericaDrones.withDefaults();
    assertThat(policy.merge(ImmutableList.of(second, first)))
        .containsExactly(new Strike("Miranshah", ten, Estimate.Figure.of(5, 9)));
    assertThat(policy.merge(ImmutableList.of(third, second, elsewhere, first)))
        .containsExactly(elsewhere, new Strike("Miranshah", ten, Estimate.Figure.of(5, 9)), third);
    assertThat(policy.withMergeWithin(Duration.ofHours(1)).merge(ImmutableList.of(first, second)))
        .containsExactly(first, second);
    assertThat(policy.merge(ImmutableList.of())).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withMergeWithin(Duration.ofHours(-1)))
        .withMessage("a time must not be below 0, got mergeWithin=PT-1H");
  }
}
