package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.parley.csv.InvalidCsvException;
import org.parley.csv.UnwritableCellException;
import org.parley.dossier.InvalidDossierException;
import org.parley.formats.UnsoundFileException;
import org.parley.json.InvalidJsonException;
import org.parley.stream.InvalidStreamException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong, a line a problem, without a stack trace. */
final class Failures implements IExecutionExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (isOfTheData(failure)) {
      tell(String.valueOf(failure.getMessage()));
    } else if (failure instanceof UncheckedIOException io) {
      tell(reason(Objects.requireNonNull(io.getCause())));
    } else {
      tell("this should not have happened: " + failure);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** Whether it tells what is wrong with a file, a line a problem. */
  static boolean isOfTheData(Exception failure) {
    return failure instanceof InvalidJsonException
        || failure instanceof InvalidCsvException
        || failure instanceof InvalidStreamException
        || failure instanceof InvalidDossierException
        || failure instanceof UnsoundFileException
        || failure instanceof UnwritableCellException;
  }

  private void tell(String lines) {
    lines.lines().forEach(line -> console.err().println("parley: " + line));
  }

  private static String reason(IOException failed) {
    if (failed instanceof NoSuchFileException missing) {
      return "there is no file " + missing.getFile();
    }
    return failed instanceof AccessDeniedException denied
        ? "the file " + denied.getFile() + " may not be read"
        : "cannot read or write: " + failed.getMessage();
  }
}
