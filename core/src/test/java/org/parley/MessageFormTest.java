package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

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
  private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
  private static final Pattern RULE =
      Pattern.compile("\\b(?:require|refused|message)\\((?:[^;\"]*?,)?\\s*" + TEXT);
  private static final Pattern GOT =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*, got (?:[^\"\\\\]|\\\\.)*)\"");

  /** The beginnings of notes about a value that is not refused. */
  private static final List<String> NOTES = List.of("is shown ", "holds no entities here");

  /** Rules in files that are still to be rewritten. */
  private static final List<String> NOT_YET = List.of("a figure has a low end, got range=%s");

  @Test
  void everyRuleSaysMust() {
    assertThat(Prose.mainCode(Prose.root()).stream().flatMap(MessageFormTest::otherForms))
        .isSubsetOf(NOT_YET);
  }

  @Test
  void findsMessagesOfOtherForms() {
    assertThat(otherForms("require(low > 0, \"low is no number\", \"low\", low);")).hasSize(1);
    assertThat(otherForms("say(\"a day is \" + \"written so, got \" + day);")).hasSize(1);
    assertThat(otherForms("throw refused(\"low must not exceed high\", low);")).isEmpty();
  }

  private static Stream<String> otherForms(String code) {
    String joined = code.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"\\s*\\+\\s*\"", "");
    return Stream.of(RULE, GOT)
        .flatMap(pattern -> pattern.matcher(joined).results())
        .map(found -> found.group(1))
        .filter(MessageFormTest::isSentence)
        .filter(text -> !text.matches("(?s)(.* )?must .*"))
        .filter(text -> NOTES.stream().noneMatch(text::startsWith));
  }

  /** Whether it is a sentence, and not the name of a column or the end of a text in parts. */
  private static boolean isSentence(String text) {
    return text.matches("(?s)[\\w'].* .*");
  }
}
