package org.parley.fuzz;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a target's inputs, from which libFuzzer builds new inputs: wire names, column names,
 * words of the notation. A new word in an input needs no entry anywhere else.
 */
final class Dictionary {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_:.-]+");
  private static final int LONGEST = 32;

  private Dictionary() {}

  /** The words of these inputs, one a line, in libFuzzer's form. */
  static String of(Collection<byte[]> inputs) {
    return words(inputs).stream()
        .map(word -> "\"" + escaped(word) + "\"\n")
        .collect(Collectors.joining());
  }

  private static ImmutableSortedSet<String> words(Collection<byte[]> inputs) {
    return inputs.stream()
        .flatMap(input -> WORD.matcher(new String(input, UTF_8)).results())
        .map(MatchResult::group)
        .filter(word -> word.length() <= LONGEST)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static String escaped(String word) {
    StringBuilder escaped = new StringBuilder();
    for (byte one : word.getBytes(UTF_8)) {
      escaped.append(one > 0 ? String.valueOf((char) one) : "\\x%02X".formatted(one));
    }
    return escaped.toString();
  }
}
