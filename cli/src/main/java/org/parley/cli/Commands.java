package org.parley.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console of the run. */
final class Commands implements IFactory {
  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Supplier<?> command = commands().get(type);
    return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
  }

  private ImmutableMap<Class<?>, Supplier<?>> commands() {
    return ImmutableMap.ofEntries(
        Map.entry(CheckCommand.class, () -> new CheckCommand(console)),
        Map.entry(ConvertCommand.class, () -> new ConvertCommand(console)),
        Map.entry(DemoCommand.class, () -> new DemoCommand(console)),
        Map.entry(FormatsCommand.class, () -> new FormatsCommand(console)),
        Map.entry(PoliciesCommand.class, () -> new PoliciesCommand(console)),
        Map.entry(ReadCommand.class, () -> new ReadCommand()),
        Map.entry(ReadCountCommand.class, () -> new ReadCountCommand(console)),
        Map.entry(ReadDateCommand.class, () -> new ReadDateCommand(console)),
        Map.entry(ReconcileCommand.class, () -> new ReconcileCommand(console)),
        Map.entry(SchemaCommand.class, () -> new SchemaCommand(console)),
        Map.entry(ShowPolicyCommand.class, () -> new ShowPolicyCommand(console)),
        Map.entry(ValidateCommand.class, () -> new ValidateCommand(console)),
        Map.entry(Version.class, () -> new Version()));
  }
}
