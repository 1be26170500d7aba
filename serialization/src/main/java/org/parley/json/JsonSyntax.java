package org.parley.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewords Jackson's messages about the syntax of an input for newcomers. */
final class JsonSyntax {
  private static final String UNEXPECTED = "Unexpected character \\('(.+?)' \\(code .*?";

  /** Jackson's messages, and the words to use instead; the first match counts. */
  private static final ImmutableMap<Pattern, String> WORDS =
      ImmutableMap.<Pattern, String>builder()
          .put(pattern("Unexpected end-of-input.*"), "the input ends in the middle")
          .put(
              pattern("Duplicate Object property (\".*\")"),
              "the member $1 is repeated in one object")
          .put(pattern(UNEXPECTED + "comma to separate Object.*"), expected("a comma or }"))
          .put(pattern(UNEXPECTED + "comma to separate Array.*"), expected("a comma or ]"))
          .put(pattern(UNEXPECTED + "start property name.*"), expected("a name in double quotes"))
          .put(pattern(UNEXPECTED + "colon to separate.*"), expected("a colon"))
          .put(pattern(UNEXPECTED + "hex-digit.*"), expected("four hex digits after \\\\u"))
          .put(pattern(UNEXPECTED + "comment.*"), "not JSON: a comment, which JSON does not allow")
          .put(pattern(UNEXPECTED + "numeric value.*"), expected("a number"))
          .put(pattern(UNEXPECTED), expected("a value"))
          .put(
              pattern("Unrecognized token '(.*?)'.*"),
              "not JSON: the word $1 without double quotes around it")
          .put(pattern("Non-standard token '(.*?)'.*"), "not JSON: $1 is not a number")
          .put(
              pattern("Invalid numeric value: Leading.*"), "not JSON: a number with a leading zero")
          .put(
              pattern("Illegal unquoted character \\(\\(CTRL-CHAR, code (\\d+)\\)\\).*"),
              "not JSON: a line break or control character (code $1) within a text")
          .put(
              pattern("Illegal character \\(\\(CTRL-CHAR, code (\\d+)\\)\\).*"),
              "not JSON: a control character (code $1) outside of a text")
          .put(
              pattern("Unrecognized character escape '(.+?)'.*"),
              "not JSON: \\\\$1 within a text; a backslash is written \\\\\\\\")
          .put(pattern("Unexpected close marker '(.)'.*"), "not JSON: $1 closes what is not open")
          .buildOrThrow();

  private JsonSyntax() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex + (regex.endsWith("*?") ? ".*" : ""), Pattern.DOTALL);
  }

  private static String expected(String what) {
    return "not JSON: must be " + what + ", got $1";
  }

  /** The problem, in one sentence. */
  static String message(String told) {
    for (Map.Entry<Pattern, String> words : WORDS.entrySet()) {
      Matcher matcher = words.getKey().matcher(told);
      if (matcher.matches()) {
        return matcher.replaceFirst(words.getValue());
      }
    }
    int colon = told.indexOf(": ");
    return "not JSON: " + (colon > 0 ? told.substring(0, colon) : told);
  }
}
