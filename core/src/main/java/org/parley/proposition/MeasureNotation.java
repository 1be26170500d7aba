package org.parley.proposition;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.time.Edtf;

/** The notation of a measure: {@code object+effect+qualifier…@scope[period]#FLOW}. */
final class MeasureNotation {
  private static final Pattern NOTATION =
      Pattern.compile("([^@\\[\\]#]+)(?:@([^@\\[\\]#]+))?(?:\\[([^\\[\\]#]*)\\])?(?:#([A-Z]+))?");

  private static final CharMatcher MARKS = CharMatcher.anyOf("@[]#");

  private MeasureNotation() {}

  static String text(Measure measure) {
    StringBuilder text = new StringBuilder(measure.object()).append('+').append(measure.effect());
    measure.qualifiers().forEach(qualifier -> text.append('+').append(qualifier));
    measure.scope().ifPresent(scope -> text.append('@').append(scope));
    measure.period().ifPresent(period -> text.append('[').append(period).append(']'));
    if (measure.flow() != Flow.EVENT) {
      text.append('#').append(measure.flow().word());
    }
    return text.toString();
  }

  static Measure parse(String text) {
    if (MARKS.matchesNoneOf(text)) {
      return words(text, text).build();
    }
    Matcher notation = NOTATION.matcher(text);
    if (!notation.matches()) {
      throw notAMeasure(text);
    }
    Measure.Builder measure = words(text, notation.group(1));
    addRest(measure, notation);
    return measure.build();
  }

  private static Measure.Builder words(String text, String joined) {
    List<String> words = Splitter.on('+').splitToList(joined);
    if (words.size() < 2) {
      throw notAMeasure(text);
    }
    return Measure.builder()
        .object(words.get(0))
        .effect(words.get(1))
        .addAllQualifiers(words.subList(2, words.size()));
  }

  private static void addRest(Measure.Builder measure, Matcher notation) {
    if (notation.group(2) != null) {
      measure.scope(notation.group(2));
    }
    if (notation.group(3) != null) {
      measure.period(Edtf.parse(notation.group(3)));
    }
    if (notation.group(4) != null) {
      measure.flow(flow(notation.group(4)));
    }
  }

  private static Flow flow(String name) {
    for (Flow flow : Flow.values()) {
      if (flow.word().equals(name)) {
        return flow;
      }
    }
    throw new IllegalArgumentException(
        "a flow must be one of " + Joiner.on(", ").join(Flow.values()) + ", got flow=" + name);
  }

  private static IllegalArgumentException notAMeasure(String text) {
    return new IllegalArgumentException(
        "a measure must be of the form object+effect, perhaps with +qualifier, @scope, [period]"
            + " and #FLOW,"
            + " got '"
            + text
            + "'");
  }
}
