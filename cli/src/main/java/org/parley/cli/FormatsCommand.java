package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import picocli.CommandLine.Command;

/** Lists the formats that can be read and written. */
@Command(name = "formats", description = "Lists the formats that can be read and written.")
final class FormatsCommand extends PrintingCommand {
  /** A format in the list. */
  record Entry(String id, String title) {}

  @Override
  public Integer call() {
    ImmutableList<Entry> entries =
        Plugins.formats().all().stream()
            .map(known -> new Entry(known.id(), known.title()))
            .collect(toImmutableList());
    print(entries, () -> table(entries));
    return 0;
  }

  private static String table(ImmutableList<Entry> entries) {
    return new Columns(
            ImmutableList.of("Format", "What it is"),
            entries.stream()
                .map(entry -> ImmutableList.of(entry.id(), entry.title()))
                .collect(toImmutableList()))
        .text();
  }
}
