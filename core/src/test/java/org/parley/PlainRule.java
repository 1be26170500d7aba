package org.parley;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A phrase that readers should not have to decode.
 *
 * @param phrase the phrase
 * @param plain what to write instead
 * @param allowed the contexts in which the phrase is fine
 */
record PlainRule(Pattern phrase, String plain, Pattern allowed) {
  private static final Splitter COLUMNS = Splitter.onPattern(" \\|(?: |$)");
  private static final String NEVER = "(?!)";

  /** The rules of {@code plain-english.txt}. */
  static ImmutableList<PlainRule> all() {
    try {
      return Resources.readLines(
              Resources.getResource(PlainRule.class, "plain-english.txt"), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(PlainRule::parse)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PlainRule parse(String line) {
    List<String> columns = COLUMNS.splitToList(line);
    String allowed =
        columns.size() > 2 && !columns.get(2).isBlank() ? columns.get(2).trim() : NEVER;
    return new PlainRule(pattern(columns.get(0)), columns.get(1), pattern(allowed));
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Each place of the phrase in a text that is not within an allowed context. */
  Stream<String> hits(String text) {
    List<MatchResult> fine = allowed.matcher(text).results().toList();
    return phrase
        .matcher(text)
        .results()
        .filter(hit -> fine.stream().noneMatch(around -> overlap(around, hit)))
        .map(hit -> around(text, hit));
  }

  private static boolean overlap(MatchResult one, MatchResult other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static String around(String text, MatchResult hit) {
    return text.substring(Math.max(0, hit.start() - 40), Math.min(text.length(), hit.end() + 40));
  }
}
