package org.parley.cli;

import com.google.common.collect.ImmutableMap;
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
    return ImmutableMap.of(
        CheckCommand.class, () -> new CheckCommand(console),
        DemoCommand.class, () -> new DemoCommand(console),
        ReadCommand.class, () -> new ReadCommand(),
        ReadCountCommand.class, () -> new ReadCountCommand(console),
        ReadDateCommand.class, () -> new ReadDateCommand(console),
        ReconcileCommand.class, () -> new ReconcileCommand(console),
        ValidateCommand.class, () -> new ValidateCommand(console),
        Version.class, () -> new Version());
  }
}
