package org.parley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Reads the dates in phrases. */
@Command(name = "date", mixinStandardHelpOptions = true, description = "Reads a date in words.")
final class ReadDateCommand implements Callable<Integer> {
  private final Console console;

  ReadDateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print("");
    return 0;
  }
}
