package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.json.ParleyJson;
import org.parley.policy.Policies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the policies. */
@Command(
    name = "policies",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "[show ID]",
    description = {
      "Lists the policies by which figures are chosen.",
      "With each: what it does, and where its rule is published."
    },
    subcommands = ShowPolicyCommand.class)
final class PoliciesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin FormatOption format;

  PoliciesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(
        format.isJson()
            ? ParleyJson.withDefaults().indented().write(Policies.all())
            : PolicyText.list(Policies.all()));
    return 0;
  }
}
