package org.parley.cli;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.parley.json.ParleyJson;
import picocli.CommandLine.Parameters;

/**
 * A command that reads one phrase, or phrases from standard input, and answers each with one line.
 */
abstract class PhraseCommand extends PrintingCommand {
  @Parameters(
      paramLabel = "PHRASE",
      description =
          "The phrase; - reads phrases from standard input, one a line, and answers each with a JSON object on one line.")
  String phrase;

  /** The kind of phrases to read; refuses options that are out of range. */
  abstract Phrases phrases();

  /** Reads phrases; one that cannot be read is an {@link IllegalArgumentException}. */
  interface Phrases {
    String json(String phrase, ParleyJson json);

    String text(String phrase);
  }

  @Override
  public final Integer call() {
    Phrases phrases = phrases();
    if (phrase.equals("-")) {
      return answerLines(phrases);
    }
    console().print(UsageException.checked(() -> answer(phrases)));
    return 0;
  }

  private String answer(Phrases phrases) {
    return isJson()
        ? phrases.json(phrase, ParleyJson.withDefaults().indented())
        : phrases.text(phrase);
  }

  /** Answers every line, a refused one with the reason; returns the exit code. */
  private int answerLines(Phrases phrases) {
    int line = 0;
    boolean refused = false;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(console().in(), StandardCharsets.UTF_8.newDecoder()))) {
      for (String words = lines.readLine(); words != null; words = lines.readLine()) {
        line++;
        try {
          console().print(phrases.json(words, ParleyJson.withDefaults()));
        } catch (IllegalArgumentException wrong) {
          refused = true;
          console().print(refusal(words, wrong));
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
