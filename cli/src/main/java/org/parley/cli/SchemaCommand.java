package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.schema.ParleySchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a published schema, or lists them. */
@Command(
    name = "schema",
    description = {
      "Prints the JSON Schema (draft 2020-12) of a document.",
      "Without a name, lists the schemas. Rules that a schema cannot express, such as references, are",
      "checked by validate."
    })
final class SchemaCommand extends PrintingCommand {
  private static final int NAME_WIDTH = 13;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "dossier, stream-line or verdict.")
  @Nullable ParleySchema schema;

  @Override
  public Integer call() {
    if (schema == null) {
      print(Entry.all(), SchemaCommand::list);
    } else {
      console().print(schema.text());
    }
    return 0;
  }

  private static String list() {
    return Arrays.stream(ParleySchema.values())
        .map(SchemaCommand::line)
        .collect(Collectors.joining());
  }

  private static String line(ParleySchema schema) {
    return schema
        + " ".repeat(NAME_WIDTH - schema.toString().length())
        + schema.title()
        + "\n"
        + " ".repeat(NAME_WIDTH)
        + schema.id()
        + "\n";
  }

  /** A schema in the list. */
  record Entry(String name, String title, String id) {
    static ImmutableList<Entry> all() {
      return Arrays.stream(ParleySchema.values())
          .map(schema -> new Entry(schema.toString(), schema.title(), schema.id()))
          .collect(toImmutableList());
    }
  }
}
