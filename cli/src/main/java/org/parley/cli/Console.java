package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.parley.text.OneLine;

/** The three standard streams of one run. */
final class Console {
  private final InputStream in;
  private final Output output;
  private final PrintStream out;
  private final PrintStream err;

  Console(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.output = new Output(out);
    this.out = new PrintStream(output, false, UTF_8);
    this.err = new PrintStream(err, false, UTF_8);
  }

  /** Remembers a failure to write, which a print stream would ignore. */
  private static final class Output extends FilterOutputStream {
    private @Nullable IOException failure;

    Output(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      check();
      try {
        out.write(bytes, offset, length);
      } catch (IOException failed) {
        failure = failed;
        throw failed;
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException failed) {
        failure = failure == null ? failed : failure;
        throw failed;
      }
    }

    void check() throws IOException {
      if (failure != null) {
        throw failure;
      }
    }
  }

  InputStream in() {
    return in;
  }

  /** Standard output for bytes; failures are thrown. */
  OutputStream out() {
    return output;
  }

  PrintStream err() {
    return err;
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, UTF_8);
  }

  /**
   * Prints a text that may end without a line break, with one.
   *
   * @throws UncheckedIOException if standard output cannot be written
   */
  void print(String text) {
    out.print(text.endsWith("\n") ? text : text + "\n");
    try {
      output.check();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Whether standard output failed; {@link #finish} reports it. */
  boolean isOfOutput(@Nullable Throwable failure) {
    return failure != null && failure.equals(output.failure);
  }

  /** Prints a problem or a note on standard error, on a line of its own. */
  void tell(String line) {
    err.println("parley: " + OneLine.of(line));
  }

  /**
   * Flushes the output.
   *
   * @return the exit code: 1 if standard output could not be written, else the given one
   */
  int finish(int exit) {
    out.flush();
    int code = exit;
    if (output.failure != null) {
      code = 1;
      if (!isClosedPipe(output.failure)) {
        tell("standard output cannot be written: " + output.failure.getMessage());
      }
    }
    err.flush();
    return code;
  }

  /** Whether the reader of a pipe, such as {@code head}, has read all that it wants. */
  private static boolean isClosedPipe(IOException failure) {
    return "Broken pipe".equals(failure.getMessage());
  }
}
