package org.parley.cli;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.parley.json.ParleyJson;

/** Phrases from standard input, one a line; each is answered with one line. */
final class PhraseLines {
  static final String PHRASE =
      "The phrase; - reads a phrase a line from standard input and answers a JSON object a line.";

  private final Console console;

  PhraseLines(Console console) {
    this.console = console;
  }

  static boolean isStandardInput(String phrase) {
    return phrase.equals("-");
  }

  /** Answers every line, one that is refused with the reason; gives the exit code. */
  int answer(UnaryOperator<String> answer) {
    int line = 0;
    boolean refused = false;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(console.in(), StandardCharsets.UTF_8.newDecoder()))) {
      for (String phrase = lines.readLine(); phrase != null; phrase = lines.readLine()) {
        line++;
        try {
          console.print(answer.apply(phrase));
        } catch (IllegalArgumentException wrong) {
          refused = true;
          console.print(refusal(phrase, wrong));
        }
      }
      return refused ? 1 : 0;
    } catch (CharacterCodingException notUtf8) {
      throw new UncheckedIOException(
          new IOException("standard input is not UTF-8, behind line " + line, notUtf8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String refusal(String phrase, IllegalArgumentException wrong) {
    return ParleyJson.withDefaults()
        .write(ImmutableMap.of("text", phrase, "error", String.valueOf(wrong.getMessage())));
  }
}
