package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.json.ParleyJson;
import org.parley.reconcile.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the steps of a policy. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the numbered steps of a policy and what each rests on.",
      "stated: in the cited work; secondary: about it, by somebody else; observed: in what it",
      "publishes; library: a reading of this library's own, which fills a gap."
    })
final class ShowPolicyCommand implements Callable<Integer> {
  private final Console console;

  @Spec CommandSpec command;

  @Parameters(paramLabel = "ID", description = "The id of the policy: ucdp-ged.")
  String id;

  @Mixin FormatOption format;

  ShowPolicyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Policy policy = ReconcileOptions.policy(command, id);
    console.print(
        format.isJson()
            ? ParleyJson.withDefaults().indented().write(policy)
            : PolicyText.steps(policy));
    return 0;
  }
}
