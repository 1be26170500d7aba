package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parley.dossier.Dossier;
import org.parley.file.EntityReader;
import org.parley.file.ReadResult;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import org.parley.measure.MeasureVocabulary;
import org.parley.stream.ReferenceMode;

/** The files that a command is about, read as one dossier. */
final class Input {
  private final Console console;
  private final ImmutableList<NamedInput> files;
  private final FileOptions.Opening opening;
  private final boolean keepGoing;
  private MeasureVocabulary vocabulary = MeasureVocabulary.standard();
  private boolean valid = true;

  Input(Console console, List<String> names, FileOptions options, boolean keepGoing) {
    this.console = console;
    this.files =
        names.stream().map(name -> new NamedInput(console, name)).collect(toImmutableList());
    this.opening = options.opening(ReferenceMode.CHECK);
    this.keepGoing = keepGoing;
  }

  /** The same input, whose measures are understood by a vocabulary. */
  Input with(MeasureVocabulary other) {
    vocabulary = other;
    return this;
  }

  /** The name of the input in messages. */
  String title() {
    return files.size() == 1 ? files.get(0).title() : files.size() + " files";
  }

  /** Whether it is one file. */
  boolean isOne() {
    return files.size() == 1;
  }

  /**
   * Reads the whole input. Problems are printed on standard error if the command keeps going.
   *
   * @throws InvalidInputException if there are problems, and the command does not keep going
   */
  Dossier read() {
    ReadResult result = readAll();
    if (!keepGoing) {
      result.orThrow();
    }
    tell(result.problems(), result.more());
    return result.dossier().withVocabulary(vocabulary);
  }

  /** Reads the whole input; entities of different files that got another id are reported. */
  ReadResult readAll() {
    JoinedFiles joined = new JoinedFiles();
    for (NamedInput file : files) {
      joined.add(file.title(), file.read("reading", opening, EntityReader::readAll));
    }
    ReadResult result = joined.result();
    valid = result.isValid();
    joined.notes().forEach(console::tell);
    return result;
  }

  private void tell(List<Problem> problems, long more) {
    problems.forEach(problem -> console.tell(problem.toString()));
    if (more > 0) {
      console.tell("and " + more + " more");
    }
  }

  /** The exit code: 1 if there were problems. */
  int exit() {
    return valid ? 0 : 1;
  }
}
