package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every message about a refused value has one form: {@code <what> must <rule>, got <name>=<value>}.
 *
 * <p>{@link Requirement} words it. Where the rule itself has values in it, the text has this form.
 */
class MessageFormTest {
  private static final Pattern RULE =
      Pattern.compile(
          "(?<!\\.)\\b(require|refused|message)\\([^;\"]*(?<!')\"((?:[^\"\\\\]++|\\\\.)*+)\"");

  private static final String IMPORTS =
      "import static org.parley.Requirement.refused;import static org.parley.Requirement.require;";

  /** The beginnings of notes about a value that is not refused. */
  private static final List<String> NOTES = List.of("is shown ", "holds no entities here");

  @Test
  void everyRuleSaysMust() {
    assertThat(Prose.mainCode(Prose.root()).stream().flatMap(MessageFormTest::otherForms))
        .isEmpty();
  }

  @Test
  void findsMessagesOfOtherForms() {
    assertThat(otherForms(IMPORTS + "require(low > 0, \"low is no number\", \"low\", low);"))
        .hasSize(1);
    assertThat(otherForms("say(\"a day is \" + \"written so, got \" + day);")).hasSize(1);
    assertThat(otherForms(IMPORTS + "throw refused(\"low must not exceed high\", low);")).isEmpty();
  }

  private static Stream<String> otherForms(String code) {
    return Stream.concat(rules(code), textsWithAValue(code))
        .filter(MessageFormTest::isSentence)
        .filter(text -> !text.matches("(?s)(.* )?must .*"))
        .filter(text -> NOTES.stream().noneMatch(text::startsWith));
  }

  private static Stream<String> rules(String code) {
    String joined = code.replaceAll("\"\\s*\\+\\s*\"", "");
    return RULE.matcher(joined)
        .results()
        .filter(call -> code.contains("org.parley.Requirement." + call.group(1) + ";"))
        .map(call -> call.group(2));
  }

  private static Stream<String> textsWithAValue(String code) {
    return Prose.ofCode(Path.of("Main.java"), code, true).stream()
        .map(Prose::text)
        .filter(text -> text.startsWith("\"") && text.contains(", got "))
        .map(text -> text.substring(1, text.length() - 1));
  }

  /** Whether it is a sentence, and not the name of a column or the end of a text in parts. */
  private static boolean isSentence(String text) {
    return text.matches("(?s)[\\w'].* .*");
  }
}
