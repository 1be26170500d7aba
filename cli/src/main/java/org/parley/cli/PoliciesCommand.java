package org.parley.cli;

import org.parley.policy.Policies;
import picocli.CommandLine.Command;

/** Lists the policies. */
@Command(
    name = "policies",
    synopsisSubcommandLabel = "[show ID]",
    description = {
      "Lists the policies by which figures are chosen.",
      "With each: what it does, and where its rule is published."
    },
    subcommands = ShowPolicyCommand.class)
final class PoliciesCommand extends PrintingCommand {
  @Override
  public Integer call() {
    print(Policies.all(), () -> PolicyText.list(Policies.all()));
    return 0;
  }
}
