package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.Callable;
import org.parley.json.ParleyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the formats that files are read in and converted to. */
@Command(
    name = "formats",
    mixinStandardHelpOptions = true,
    description = "Lists the formats that files are read in and converted to.")
final class FormatsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin FormatOption format;

  FormatsCommand(Console console) {
    this.console = console;
  }

  /** A format in the list. */
  record Entry(String id, String title) {}

  @Override
  public Integer call() {
    ImmutableList<Entry> entries =
        Values.FORMATS.all().stream()
            .map(known -> new Entry(known.id(), known.title()))
            .collect(toImmutableList());
    console.print(
        format.isJson() ? ParleyJson.withDefaults().indented().write(entries) : table(entries));
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
