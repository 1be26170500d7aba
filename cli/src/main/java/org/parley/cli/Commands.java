package org.parley.cli;

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
    if (type == DemoCommand.class) {
      return type.cast(new DemoCommand(console));
    }
    if (type == ReconcileCommand.class) {
      return type.cast(new ReconcileCommand(console));
    }
    if (type == ValidateCommand.class) {
      return type.cast(new ValidateCommand(console));
    }
    return type == Version.class
        ? type.cast(new Version())
        : CommandLine.defaultFactory().create(type);
  }
}
