package org.parley.dataset.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.code.Code;
import org.parley.statement.SpeechAct;

class SpeechActCodesTest {
  @ParameterizedTest
  @CsvSource({
    "0,ASSERT,general,010,",
    "1,DECLINE_COMMENT,general,011,",
    "2,EXPRESS_CONCERN,openly pessimistic,012,",
    "3,EXPRESS_CONCERN,otherwise,010,",
    "4,EXPRESS_HOPE,general,013,",
    "5,CLAIM_RESPONSIBILITY,general,015,",
    "6,DENY,general,016,",
    "7,EMPATHISE,general,018,",
    "8,APPEAL,general,020,",
    "9,APPEAL,'restraint, a ceasefire or a withdrawal',0256,",
    "10,APPEAL,others should talk,026,",
    "11,APPEAL,others should settle,027,",
    "12,APPEAL,others should accept mediation,028,",
    "13,PROMISE,general,03,AGREE",
    "14,PRAISE,general,051,SUPPORT",
    "15,APOLOGISE,general,055,CONCEDE",
    "16,DEMAND,general,100,REQUEST",
    "17,DEMAND,a withdrawal or a ceasefire,1056,REQUEST-yield-military",
    "18,DISAPPROVE,general,110,ACCUSE-disapprove",
    "19,CONDEMN,general,111,ACCUSE-disapprove",
    "20,ACCUSE,general,112,ACCUSE-allege",
    "21,ACCUSE,abuses of human rights,1122,ACCUSE-allege",
    "22,ACCUSE,aggression,1123,ACCUSE-allege",
    "23,ACCUSE,war crimes,1124,ACCUSE-allege",
    "24,REJECT,talks,125,REJECT-meet",
    "25,REJECT,mediation,126,REJECT-meet",
    "26,REJECT,a plan,127,REJECT-meet",
    "27,REJECT,to de-escalate,1246,REJECT-yield",
    "28,THREATEN,general,130,THREATEN-violence-military",
    "29,THREATEN,force,138,THREATEN-violence-military",
    "30,THREATEN,an attack,1384,THREATEN-violence-military",
    "31,THREATEN,an ultimatum,139,THREATEN-violence-military"
  })
  void hasEachLine(int line, SpeechAct act, String sense, String cameo, String plover) {
    SpeechActCode code = SpeechActCodes.all().get(line);

    assertThat(SpeechActCodes.all()).hasSize(32);
    assertThat(code.act()).isEqualTo(act);
    assertThat(code.sense()).isEqualTo(sense);
    assertThat(code.cameo()).isEqualTo(new Code("cameo", cameo));
    assertThat(code.plover().map(Code::value).orElse(null)).isEqualTo(plover);
    SpeechAct back = cameo.equals("010") ? SpeechAct.ASSERT : act;
    assertThat(SpeechActCodes.act(cameo)).contains(back);
  }

  @ParameterizedTest
  @CsvSource({
    "01,ASSERT",
    "014,ASSERT",
    "019,ASSERT",
    "02,APPEAL",
    "0234,APPEAL",
    "0251,APPEAL",
    "030,PROMISE",
    "0356,PROMISE",
    "10,DEMAND",
    "107,DEMAND",
    "115,DISAPPROVE",
    "1125,ACCUSE",
    "1222,REJECT",
    "1385,THREATEN",
    "1313,THREATEN",
    "040,",
    "190,",
    "1,",
    "'',"
  })
  void readsTheCodesBetweenTheLines(String cameo, SpeechAct act) {
    assertThat(SpeechActCodes.act(cameo).orElse(null)).isEqualTo(act);
  }

  static List<SpeechAct> acts() {
    return SpeechAct.VOCABULARY.known();
  }

  @ParameterizedTest
  @MethodSource("acts")
  void everyActHasACode(SpeechAct act) {
    assertThat(SpeechActCodes.of(act)).isNotEmpty().allMatch(line -> line.act().equals(act));
  }

  @Test
  void refusesALineOfAnotherForm() {
    assertThatThrownBy(() -> SpeechActCode.parse("ASSERT\t010"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a speech act must have four columns, got 'ASSERT\t010'");
  }
}
