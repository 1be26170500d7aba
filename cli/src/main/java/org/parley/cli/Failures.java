package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.parley.file.InvalidOutputException;
import org.parley.input.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reports failures, one problem a line, without a stack trace. */
final class Failures implements IExecutionExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments)
      throws Exception {
    if (failure instanceof UsageException) {
      ParameterException usage = new ParameterException(command, failure.getMessage());
      return command.getParameterExceptionHandler().handleParseException(usage, new String[0]);
    }
    if (isOfTheData(failure)) {
      tell(String.valueOf(failure.getMessage()));
    } else if (failure instanceof UncheckedIOException io) {
      IOException cause = Objects.requireNonNull(io.getCause());
      if (!console.isOfOutput(cause)) {
        tell(reason(cause));
      }
    } else {
      tell("this should not have happened: " + failure);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** Whether the message is about a file, a line a problem. */
  private static boolean isOfTheData(Exception failure) {
    return failure instanceof InvalidInputException || failure instanceof InvalidOutputException;
  }

  private void tell(String lines) {
    lines.lines().forEach(console::tell);
  }

  private static String reason(IOException failed) {
    if (failed instanceof NoSuchFileException missing) {
      return missing.getReason() == null
          ? "there is no file " + missing.getFile()
          : "there is no folder " + missing.getFile();
    }
    return failed instanceof AccessDeniedException denied
        ? "the file " + denied.getFile() + " may not be read"
        : "cannot read or write: " + failed.getMessage();
  }
}
