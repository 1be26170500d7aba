package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * One run of the command: its exit code and its output, without the lines of progress that a slow
 * machine causes.
 */
record Run(int exit, String out, String err) {
  private static final Pattern PROGRESS = Pattern.compile("(?m)^parley: [^\n]*, \\d+ s\n");

  static Run of(String... arguments) {
    return withInput("", arguments);
  }

  static Run withInput(String input, String... arguments) {
    return withBytes(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Run withBytes(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    int exit = Parley.run(console, arguments);
    return new Run(
        exit,
        out.toString(StandardCharsets.UTF_8),
        PROGRESS.matcher(err.toString(StandardCharsets.UTF_8)).replaceAll(""));
  }
}
