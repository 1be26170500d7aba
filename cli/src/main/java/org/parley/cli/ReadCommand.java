package org.parley.cli;

import picocli.CommandLine.Command;

/** Reads phrases: the commands below it say of what. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "count|date",
    description = "Reads numbers and dates as people write them.",
    subcommands = {ReadCountCommand.class, ReadDateCommand.class})
final class ReadCommand implements Runnable {
  @Override
  public void run() {
    throw new UsageException("say what to read: count or date");
  }
}
