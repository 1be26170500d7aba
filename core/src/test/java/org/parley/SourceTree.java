package org.parley;

import static com.google.common.collect.ImmutableSortedMultiset.toImmutableSortedMultiset;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The main sources of all modules of the project, for a test that runs in a module's folder. */
public final class SourceTree {
  private static final Path PROJECT = Path.of("..");
  private static final Path MAIN = Path.of("src", "main", "java");

  private SourceTree() {}

  /** The simple names that more than one main class has. */
  public static ImmutableSortedSet<String> repeatedNames() {
    ImmutableSortedMultiset<String> names = names();
    return names.elementSet().stream()
        .filter(name -> names.count(name) > 1)
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  private static ImmutableSortedMultiset<String> names() {
    try (Stream<Path> modules = Files.list(PROJECT)) {
      return modules
          .map(module -> module.resolve(MAIN))
          .filter(Files::isDirectory)
          .flatMap(sources -> Streams.stream(MoreFiles.fileTraverser().breadthFirst(sources)))
          .filter(file -> MoreFiles.getFileExtension(file).equals("java"))
          .map(MoreFiles::getNameWithoutExtension)
          .filter(name -> !name.endsWith("-info"))
          .collect(toImmutableSortedMultiset(naturalOrder()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
