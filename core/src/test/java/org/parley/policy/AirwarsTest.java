package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AirwarsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      quoteCharacter = '^',
      textBlock =
          """
          at least, and up to, apart  | person+killed | >=13; <=46 | 0 to 46, militants 0 to 0, FAIR
          W1                          | person+killed | 13..46; 13..46 | 13 to 46, militants 0 to 0, FAIR
          W2 killed                   | person+killed | ?losses_in_a_family | 1 to 2, militants 0 to 0, WEAK
          W2 injured                  | person+injured | 1 | 1 to 1, militants 0 to 0, WEAK
          W4 killed                   | person+killed | 4 | 4 to 4, militants 0 to 0, WEAK
          W4 injured                  | person+injured | 3 | 3 to 3, militants 0 to 0, WEAK
          W6                          | person+killed | 11; 4 by:x role:initiator people:combatant | 11 to 11, militants 0 to 0, FAIR
          X1                          | missile+launched | 200 by:iran role:initiator; 180 by:israel role:target | 180 to 200, by analogy, FAIR
          nobody                      | person+killed | | undetermined
          all equal                   | person+killed | 7; 7 | 7 to 7, militants 0 to 0, FAIR
          all from one origin         | person+killed | 7; 7 from:1 | 7 to 7, militants 0 to 0, WEAK
          zero                        | person+killed | 0 | 0 to 0, militants 0 to 0, WEAK
          losses that others lack     | person+killed | 0; ?some | 0 to 1, militants 0 to 0, FAIR
          words only                  | person+killed | ?dozens | undetermined, militants 0 to 0, WEAK
          words beside a number       | person+killed | ?dozens; 7 | 7 to 7, militants 0 to 0, FAIR
          a number of injured         | person+injured | ?a_number_of | 2 to 2, militants 0 to 0, WEAK
          a number of killed          | person+killed | ?a_number_of | undetermined, militants 0 to 0, WEAK
          a family beside a number    | person+killed | ?a_family; 7 | 1 to 7, militants 0 to 0, FAIR
          a family and a number of    | person+injured | ?a_family; ?a_number_of | 1 to 2, militants 0 to 0, FAIR
          status conflicts            | person+killed | 11; 2 people:unknown | 11 to 13, militants 0 to 2, FAIR
          local evidence of fighting  | person+killed | 11; 4 people:combatant | 11 to 11, militants 4 to 4, FAIR
          militants asked for         | person+killed+militant | 4 by:x role:initiator | 0 to 0, WEAK
          a label that is shared      | person+killed+militant | 4 by:x role:initiator; 3 | 3 to 4, FAIR
          a label that is denied      | person+killed+militant | 4 by:x role:initiator; 0 | 0 to 0, FAIR
          none in words               | person+killed | ?no_signs_of_casualties; 0 | 0 to 0, militants 0 to 0, WEAK
          an unreliable source        | person+killed | 7; 9 grade:E | 7 to 9, militants 0 to 0, WEAK
          a source that is improbable | person+killed | 7; 9 cred:5 | 7 to 9, militants 0 to 0, WEAK
          flagged unreasonable        | person+killed | 7; 9 flag:unreasonable | 7 to 9, militants 0 to 0, WEAK
          unreliable words            | person+killed | 7; ?dozens grade:E | 7 to 7, militants 0 to 0, WEAK
          a denial                    | person+killed | 12 by:x not | undetermined
          a part                      | person+killed | 12 @Mosul | undetermined
          """)
  void rules(String name, String measure, String reports, String expected) {
    assertThat(Reported.ruling(Airwars.withDefaults(), measure, reports == null ? "" : reports))
        .as(name)
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two origins            | person+killed          | 7; 9                       | 6c LIBRARY, 6a STATED, 4 OBSERVED
          one origin             | person+killed          | 7                          | 6c LIBRARY, 6b STATED, 4 OBSERVED
          the attacker's label   | person+killed+militant | 4 by:x role:initiator      | 2 STATED, 6c LIBRARY, 6b STATED
          a label that is shared | person+killed+militant | 4 by:x role:initiator; 3   | 2a LIBRARY, 6c LIBRARY, 6a STATED, 4 OBSERVED
          """)
  void recordsTheStepsThatHadAPart(String name, String measure, String reports, String steps) {
    assertThat(Reported.steps(Reported.verdict(Airwars.withDefaults(), measure, reports)))
        .as(name)
        .isEqualTo(Splitter.on(", ").splitToList(steps));
  }

  @Test
  void gradesByWhatTheCallerSays() {
    Airwars defaults = Airwars.withDefaults();
    assertThat(grade(defaults)).isEqualTo("FAIR");
    assertThat(grade(defaults.withBlame(Blame.DISPUTED))).isEqualTo("CONTESTED");
    assertThat(grade(defaults.withoutBelligerentNearby())).isEqualTo("WEAK");
    assertThat(grade(defaults.withGrade(AirwarsGrade.CONFIRMED))).isEqualTo("CONFIRMED");
    assertThat(grade(defaults.withGrade(AirwarsGrade.DISCOUNTED))).isEqualTo("DISCOUNTED");
  }

  private static String grade(Airwars policy) {
    String ruling = Reported.ruling(policy, "person+killed", "7; 9");
    return ruling.substring(ruling.lastIndexOf(' ') + 1);
  }
}
