package org.parley.dataset.gdelt;

import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.statement.SpeechAct;

/**
 * A line of {@link SpeechActCodes}: an act, and its codes in one sense.
 *
 * @param act the act
 * @param sense the sense in which these codes apply, {@code an ultimatum}; {@code general} if
 *     always
 * @param cameo the code of CAMEO 1.1b3
 * @param plover the code of PLOVER 0.8, if it has one
 */
public record SpeechActCode(SpeechAct act, String sense, Code cameo, Optional<Code> plover) {
  private static final Splitter COLUMNS = Splitter.on('\t');

  /** Refuses null. */
  public SpeechActCode {
    requireNonNull(act, "act");
    requireNonNull(sense, "sense");
    requireNonNull(cameo, "cameo");
    requireNonNull(plover, "plover");
  }

  static SpeechActCode parse(String line) {
    List<String> columns = COLUMNS.splitToList(line);
    require(columns.size() == 4, "a speech act must have four columns", line);
    return new SpeechActCode(
        SpeechAct.of(columns.get(0)),
        columns.get(1),
        new Code("cameo", columns.get(2)),
        Optional.of(columns.get(3))
            .filter(code -> !code.equals("-"))
            .map(code -> new Code("plover", code)));
  }
}
