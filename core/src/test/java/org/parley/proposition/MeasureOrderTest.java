package org.parley.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.measure.MeasureVocabulary;

class MeasureOrderTest {
  @ParameterizedTest(name = "{0}: {1} to {2} is {3}")
  @CsvSource({
    "the same,             a+launched,       a+launched,       SAME",
    "order of qualifiers,  a+b+c+d,          a+b+d+c,          SAME",
    "object,               a+killed,         b+killed,         INCOMPARABLE",
    "flow,                 a+killed,         a+killed#PERIOD,  INCOMPARABLE",
    "intercepted,          a+intercepted,    a+launched,       NARROWER",
    "hit,                  a+hit,            a+launched,       NARROWER",
    "failed,               a+failed,         a+launched,       NARROWER",
    "hit or intercepted,   a+hit,            a+intercepted,    INCOMPARABLE",
    "destroyed,            a+destroyed,      a+damaged_or_destroyed, NARROWER",
    "damaged,              a+damaged,        a+damaged_or_destroyed, NARROWER",
    "damaged or destroyed, a+damaged,        a+destroyed,      INCOMPARABLE",
    "killed,               a+killed,         a+killed_or_injured, NARROWER",
    "killed or missing,    a+killed,         a+killed_or_missing, NARROWER",
    "injured,              a+injured,        a+killed_or_injured, NARROWER",
    "missing,              a+missing,        a+killed_or_missing, NARROWER",
    "killed in two steps,  a+killed,         a+affected,       NARROWER",
    "casualties,           a+killed_or_injured, a+affected,    NARROWER",
    "abducted,             a+abducted,       a+affected,       NARROWER",
    "detained,             a+detained,       a+affected,       NARROWER",
    "displaced,            a+displaced,      a+affected,       NARROWER",
    "killed or injured,    a+killed,         a+injured,        INCOMPARABLE",
    "unknown effect,       a+seen,           a+launched,       INCOMPARABLE",
    "one qualifier,        a+killed+child,   a+killed,         NARROWER",
    "two qualifiers,       a+b+c+d,          a+b+c,            NARROWER",
    "others,               a+b+c,            a+b+d,            OVERLAPPING",
    "others in part,       a+b+c+d,          a+b+c+e,          OVERLAPPING",
    "a scope,              a+b@ISR,          a+b,              NARROWER",
    "another scope,        a+b@ISR,          a+b@IRN,          INCOMPARABLE",
    "a period,             a+b[2024],        a+b,              NARROWER",
    "a month of a year,    a+b[2024-04],     a+b[2024],        NARROWER",
    "a day of an open one, a+b[2024-04-01],  a+b[2023/..],     NARROWER",
    "before in before,     a+b[../2023],     a+b[../2024],     NARROWER",
    "the same days,        a+b[2024],        a+b[2024-XX],     SAME",
    "the same days again,  a+b[2024-04],     a+b[2024-04-01/2024-04-30], SAME",
    "open or unknown,      a+b[../2024],     a+b[/2024],       SAME",
    "with a day in common, a+b[2023/2024],   a+b[2024/2025],   OVERLAPPING",
    "since and until,      a+b[2023/..],     a+b[../2024],     OVERLAPPING",
    "periods apart,        a+b[2023],        a+b[2025],        INCOMPARABLE",
    "days apart,           a+b[2024-04-01],  a+b[2024-04-02],  INCOMPARABLE",
    "narrower twice,       a+hit+x,          a+launched,       NARROWER",
    "narrower and broader, a+hit,            a+launched+x,     OVERLAPPING",
    "scope and period,     a+b@ISR,          a+b[2024],        OVERLAPPING",
    "narrower but apart,   a+hit@ISR,        a+launched@IRN,   INCOMPARABLE",
    "crossing and apart,   a+b+c@ISR,        a+b+d@IRN,        INCOMPARABLE",
    "crossing and within,  a+b+c@ISR,        a+b+d,            OVERLAPPING",
    "same but for words,   a+b+x[2024],      a+b[2024-XX],     NARROWER",
  })
  void saysWhatOneCountAllowsForAnother(String name, String a, String b, MeasureOrder order) {
    assertThat(MeasureVocabulary.standard().compare(Measure.parse(a), Measure.parse(b)))
        .as(name)
        .isEqualTo(order);
    assertThat(MeasureVocabulary.standard().compare(Measure.parse(b), Measure.parse(a)))
        .as(name)
        .isEqualTo(order.reversed());
  }

  @ParameterizedTest(name = "{0} from the other side is {1}")
  @CsvSource({
    "SAME,         SAME",
    "NARROWER,     BROADER",
    "BROADER,      NARROWER",
    "OVERLAPPING,  OVERLAPPING",
    "INCOMPARABLE, INCOMPARABLE",
  })
  void isSeenFromTheOtherSide(MeasureOrder order, MeasureOrder reversed) {
    assertThat(order.reversed()).isEqualTo(reversed);
  }

  @ParameterizedTest(name = "{0} and {1} is {2}")
  @CsvSource({
    "SAME,         SAME,         SAME",
    "SAME,         NARROWER,     NARROWER",
    "SAME,         INCOMPARABLE, INCOMPARABLE",
    "NARROWER,     NARROWER,     NARROWER",
    "NARROWER,     BROADER,      OVERLAPPING",
    "NARROWER,     OVERLAPPING,  OVERLAPPING",
    "BROADER,      BROADER,      BROADER",
    "OVERLAPPING,  OVERLAPPING,  OVERLAPPING",
    "OVERLAPPING,  INCOMPARABLE, INCOMPARABLE",
    "INCOMPARABLE, BROADER,      INCOMPARABLE",
  })
  void joinsTwoRespects(MeasureOrder one, MeasureOrder other, MeasureOrder both) {
    assertThat(one.and(other)).isEqualTo(both);
    assertThat(other.and(one)).isEqualTo(both);
  }
}
