package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.measure.MeasureVocabulary;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files that a command is about, and the options that say what they are. */
final class InputOptions {
  static final String KEEP_GOING =
      "Go on with what is valid although something is wrong; the exit code is 1 then.";

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "The files, read as one; packed if they end in .gz; - for standard input.",
        "Equal entities of several files are merged."
      })
  List<String> files;

  @Option(
      names = "--vocabulary",
      paramLabel = "FILE",
      description = {
        "A file with more words of measures: synonyms, parts and wholes, and how they are said"
            + " (docs/vocabulary.md)."
      })
  @Nullable Path vocabulary;

  @Mixin FileOptions file;

  /** The files; if something is wrong, nothing is taken of them unless the command keeps going. */
  Input input(Console console, boolean keepGoing) {
    return new Input(console, files, file, keepGoing).with(vocabulary());
  }

  private MeasureVocabulary vocabulary() {
    return vocabulary == null ? MeasureVocabulary.standard() : extended(vocabulary);
  }

  private static MeasureVocabulary extended(Path file) {
    try {
      return MeasureVocabulary.standard().with(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UsageException("--vocabulary: cannot read '" + file + "'");
    } catch (IllegalArgumentException wrong) {
      throw new UsageException("--vocabulary: " + file + ", " + wrong.getMessage());
    }
  }
}
