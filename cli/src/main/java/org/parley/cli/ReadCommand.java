package org.parley.cli;

import picocli.CommandLine.Command;

/** The parent of the commands that read phrases. */
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
