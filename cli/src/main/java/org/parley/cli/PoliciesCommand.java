package org.parley.cli;

import com.google.common.collect.ImmutableList;
import org.parley.reconcile.Policy;
import picocli.CommandLine.Command;

/** Lists the policies. */
@Command(
    name = "policies",
    synopsisSubcommandLabel = "[show ID]",
    description = {
      "Lists the policies by which figures are chosen.",
      "Each has a description and the publication of its rule."
    },
    subcommands = ShowPolicyCommand.class)
final class PoliciesCommand extends PrintingCommand {
  @Override
  public Integer call() {
    ImmutableList<Policy> policies = Plugins.policies().all();
    print(policies, () -> PolicyText.list(policies));
    return 0;
  }
}
