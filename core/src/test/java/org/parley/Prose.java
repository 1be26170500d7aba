package org.parley;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The passages of a project that people read: comments, the texts of main code, documents, and
 * resources.
 *
 * @param file the file, from the root of the project
 * @param line the line on which the passage begins, from 1
 * @param text the passage on one line; a doc comment begins with {@code /**}
 */
record Prose(Path file, int line, String text) {
  private static final Set<String> SKIPPED = Set.of(".git", "target", "data");
  private static final String TEXT = "\"(?:[^\"\\\\\\n]|\\\\.)*+\"";
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*(?:\\n[ \\t]*+//[^\\n]*)*+"
              + "|/\\*.*?\\*/"
              + "|\"\"\".*?\"\"\""
              + "|"
              + TEXT
              + "(?:\\s*+\\+\\s*+"
              + TEXT
              + ")*+"
              + "|'(?:[^'\\\\\\n]|\\\\.)++'",
          Pattern.DOTALL);
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?:[^\\n]*\\S[^\\n]*(?:\\n|$))+", Pattern.DOTALL);
  private static final Pattern SAMPLE = Pattern.compile("(?m)^ *```.*?^ *```$", Pattern.DOTALL);
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  /** The root of the project that a module's test runs in: the folder with the build's settings. */
  static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Stream.iterate(here, folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve(".mvn")))
        .filter(folder -> Files.exists(folder.resolve("README.md")))
        .findFirst()
        .orElse(here);
  }

  /** All passages of the files under a folder, sorted by file. */
  static ImmutableList<Prose> under(Path root) {
    return files(root)
        .flatMap(file -> in(root, file).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The main classes of all modules under a folder, as text. */
  static ImmutableList<String> mainCode(Path root) {
    return files(root)
        .filter(file -> isMain(root.relativize(file)) && file.toString().endsWith(".java"))
        .map(Prose::read)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList().stream()
          .filter(path -> !SKIPPED.contains(path.getFileName().toString()))
          .flatMap(path -> Files.isDirectory(path) ? files(path) : Stream.of(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ImmutableList<Prose> in(Path root, Path file) {
    Path name = root.relativize(file);
    boolean main = isMain(name);
    return switch (MoreFiles.getFileExtension(file)) {
      case "java" -> ofCode(name, read(file), main);
      case "md" -> of(name, withoutSamples(read(file)), PARAGRAPH);
      case "txt", "properties" -> main ? of(name, read(file), LINE) : ImmutableList.of();
      case "json" -> isSchema(file) ? of(name, read(file), LINE) : ImmutableList.of();
      default -> ImmutableList.of();
    };
  }

  private static boolean isMain(Path name) {
    return name.toString().replace('\\', '/').contains("src/main/");
  }

  /** A document without its samples of code and output, whose words are those of the code. */
  private static String withoutSamples(String document) {
    return SAMPLE
        .matcher(document)
        .replaceAll(sample -> "\n".repeat(CharMatcher.is('\n').countIn(sample.group())));
  }

  private static boolean isSchema(Path file) {
    return file.toString().endsWith(".schema.json");
  }

  /** The comments of a class, and in main code its texts. */
  static ImmutableList<Prose> ofCode(Path name, String code, boolean main) {
    return of(name, code, TOKEN).stream()
        .filter(token -> token.text.startsWith("/") || (main && token.text.startsWith("\"")))
        .map(token -> new Prose(name, token.line, words(token.text)))
        .collect(ImmutableList.toImmutableList());
  }

  private static String words(String token) {
    return token.startsWith("/")
        ? token
            .replaceAll("\\{@code[^}]*\\}", "CODE")
            .replaceAll("\\{@link(?:plain)?\\s+[^\\s}]+\\s*([^}]*)\\}", "LINK $1")
            .replaceAll("\\s(\\*|//)(?=\\s)", " ")
            .replaceAll("\\s+", " ")
        : token.replaceAll("\"\\s*\\+\\s*\"", "");
  }

  private static ImmutableList<Prose> of(Path name, String text, Pattern passages) {
    int[] ends = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
    return passages
        .matcher(text)
        .results()
        .map(found -> new Prose(name, line(ends, found), flat(name, found.group())))
        .collect(ImmutableList.toImmutableList());
  }

  private static String flat(Path name, String passage) {
    return name.toString().endsWith(".md")
        ? passage.replaceAll("`[^`]*`", "CODE").replaceAll("\\s+", " ")
        : passage;
  }

  private static int line(int[] ends, MatchResult found) {
    int at = java.util.Arrays.binarySearch(ends, found.start());
    return (at < 0 ? -at - 1 : at) + 1;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
