package org.parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

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

  void answer(UnaryOperator<String> answer) {
    int line = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(console.in(), StandardCharsets.UTF_8.newDecoder()))) {
      for (String phrase = lines.readLine(); phrase != null; phrase = lines.readLine()) {
        line++;
        console.print(answer.apply(phrase));
      }
    } catch (CharacterCodingException notUtf8) {
      throw new UncheckedIOException(
          new IOException("standard input is not UTF-8, behind line " + line, notUtf8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
