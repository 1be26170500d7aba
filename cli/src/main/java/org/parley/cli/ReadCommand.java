package org.parley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads phrases: the commands below it say of what. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "count|date",
    description = "Reads numbers and dates as people write them.",
    subcommands = {ReadCountCommand.class, ReadDateCommand.class})
final class ReadCommand implements Runnable {
  @Spec CommandSpec command;

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "say what to read: count or date");
  }
}
