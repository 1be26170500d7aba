package org.parley.cli;

import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.parley.file.EntityReader;
import org.parley.formats.FileFormat;
import org.parley.formats.Formats;
import org.parley.formats.ReadOptions;
import org.parley.stream.ReferenceMode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how files are read. */
final class FileOptions {
  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = {
        "The format of the files, one of those that 'parley formats' lists. If it is not given, it is"
            + " the one that the name and the beginning of a file point to."
      })
  @Nullable FileFormat from;

  @Option(
      names = "--separator",
      paramLabel = "CHAR",
      description = "The character between the cells of a table, if not the one of its format.")
  @Nullable Character separator;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "The encoding of a table, for example ISO-8859-1, if not UTF-8.")
  @Nullable Charset charset;

  @Option(
      names = "--allow-empty",
      description = "Accept a stream without a single byte, which is refused otherwise.")
  boolean allowEmpty;

  @Mixin LimitOptions limits;

  /** Opens a file of this name to read its entities. */
  interface Opening {
    EntityReader open(InputStream stream, String name);
  }

  /** How files are opened; refuses options that are out of range. */
  Opening opening(ReferenceMode references) {
    Formats formats = Plugins.formats().with(options(references));
    return (stream, name) -> from == null ? formats.open(stream, name) : formats.open(stream, from);
  }

  private ReadOptions options(ReferenceMode references) {
    ReadOptions.Builder options =
        ReadOptions.builder().json(limits.json()).csv(limits.csv()).stream(limits.stream())
            .references(references)
            .isEmptyAllowed(allowEmpty);
    if (separator != null) {
      options.separator(separator);
    }
    if (charset != null) {
      options.charset(charset);
    }
    return options.build();
  }
}
