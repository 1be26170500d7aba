package org.parley.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;

/** The three standard streams of one run. */
record Console(InputStream in, PrintStream out, PrintStream err) {
  PrintWriter outWriter() {
    return new PrintWriter(out, true, java.nio.charset.StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Prints a text that may end without a line break, with one. */
  void print(String text) {
    out.print(text.endsWith("\n") ? text : text + "\n");
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
