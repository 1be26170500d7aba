package org.parley.formats;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.dossier.EntityKind;

/** Which format a file is likely to have, where nobody says so. */
final class Guess {
  private static final ImmutableMap<String, String> BY_ENDING =
      ImmutableMap.of(
          ".json", "dossier", ".ndjson", "stream", ".jsonl", "stream", ".csv", "reports");

  private static final Pattern PACKED = Pattern.compile("\\.gz$");

  /** The header of a stream, or an entity of it. */
  private static final Pattern STREAM =
      Pattern.compile(
          "\\{\\s*\"(dossier|"
              + Arrays.stream(EntityKind.values())
                  .map(EntityKind::word)
                  .collect(Collectors.joining("|"))
              + ")\"\\s*:");

  private Guess() {}

  /** The id of the format by the name. */
  static Optional<String> byEnding(String name) {
    String plain = PACKED.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    return BY_ENDING.entrySet().stream()
        .filter(ending -> plain.endsWith(ending.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The same by the text: a brace, a bracket or a quote begins JSON. */
  static String byBeginning(String text) {
    String first = text.replaceFirst("^\uFEFF", "").stripLeading();
    if (STREAM.matcher(first).lookingAt()) {
      return "stream";
    }
    return first.startsWith("{") || first.startsWith("[") || first.startsWith("\"")
        ? "dossier"
        : "reports";
  }
}
