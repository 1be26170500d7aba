package org.parley.dataset.gdelt;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.resource.ResourceFile;
import org.parley.statement.SpeechAct;

/**
 * A table of speech acts and the codes of CAMEO 1.1b3 and PLOVER 0.8, from a file of this library.
 *
 * <p>CAMEO has some two hundred codes, in twenty classes, seven of them verbal. A code without a
 * line of its own has the meaning of the nearest code above it; if there is none, that of its class
 * as a whole: for example class 11, disapproval. That last step is this library's reading; some
 * acts in these classes, such as a lawsuit (115), are hardly verbal.
 */
public final class SpeechActCodes {
  private static final ImmutableList<SpeechActCode> ALL = read();

  private static final ImmutableMap<String, SpeechAct> CLASSES =
      ImmutableMap.of(
          "01", SpeechAct.ASSERT,
          "02", SpeechAct.APPEAL,
          "03", SpeechAct.PROMISE,
          "10", SpeechAct.DEMAND,
          "11", SpeechAct.DISAPPROVE,
          "12", SpeechAct.REJECT,
          "13", SpeechAct.THREATEN);

  private SpeechActCodes() {}

  private static ImmutableList<SpeechActCode> read() {
    return ResourceFile.lines(SpeechActCodes.class::getResourceAsStream, "speech-acts.txt").stream()
        .map(SpeechActCode::parse)
        .collect(toImmutableList());
  }

  /** All lines, in the order of the file. */
  public static ImmutableList<SpeechActCode> all() {
    return ALL;
  }

  /** The lines of an act, the general one first where there is one. */
  public static ImmutableList<SpeechActCode> of(SpeechAct act) {
    return ALL.stream().filter(line -> line.act().equals(act)).collect(toImmutableList());
  }

  /**
   * The act for a code of CAMEO.
   *
   * @param cameo the digits of the code, for example {@code 1384}
   * @return the act; empty if it is not verbal
   */
  public static Optional<SpeechAct> act(String cameo) {
    for (int length = cameo.length(); length >= 2; length--) {
      Optional<SpeechAct> act = exactly(cameo.substring(0, length));
      if (act.isPresent()) {
        return act;
      }
    }
    return cameo.length() < 2
        ? Optional.empty()
        : Optional.ofNullable(CLASSES.get(cameo.substring(0, 2)));
  }

  private static Optional<SpeechAct> exactly(String cameo) {
    return ALL.stream()
        .filter(line -> line.cameo().value().equals(cameo))
        .findFirst()
        .map(SpeechActCode::act);
  }
}
