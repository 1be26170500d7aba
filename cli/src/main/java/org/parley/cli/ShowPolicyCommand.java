package org.parley.cli;

import org.parley.reconcile.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the steps of a policy. */
@Command(
    name = "show",
    description = {
      "Shows the numbered steps of a policy, with the evidence for each.",
      "stated: in the cited work; secondary: about it, by somebody else; observed: in what it",
      "publishes; library: a reading of this library's own, which fills a gap."
    })
final class ShowPolicyCommand extends PrintingCommand {
  @Parameters(paramLabel = "ID", description = "The id of the policy: ucdp-ged.")
  String id;

  @Override
  public Integer call() {
    Policy policy = ReconcileOptions.policy(id);
    print(policy, () -> PolicyText.steps(policy));
    return 0;
  }
}
