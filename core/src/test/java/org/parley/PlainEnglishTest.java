package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Everything that a user or a developer reads is plain English.
 *
 * <p>With {@code -Dplain.english.all=true} the files that are not yet plain are read too. A failure
 * says how often each phrase occurs, and where.
 */
class PlainEnglishTest {
  /** The beginnings of the names of files that are still to be rewritten. */
  private static final List<String> NOT_YET = List.of();

  @Test
  void nothingNeedsToBeDecoded() {
    ImmutableList<Prose> all = Prose.under(Prose.root());
    Multimap<String, String> hits = LinkedHashMultimap.create();
    for (PlainRule rule : PlainRule.all()) {
      all.stream()
          .filter(prose -> Boolean.getBoolean("plain.english.all") || !isLeftOut(prose.file()))
          .forEach(prose -> add(hits, rule, prose));
    }
    assertThat(hits.size()).withFailMessage(() -> report(hits)).isZero();
  }

  private static boolean isLeftOut(Path file) {
    String name = file.toString().replace('\\', '/');
    return NOT_YET.stream().anyMatch(name::startsWith);
  }

  private static void add(Multimap<String, String> hits, PlainRule rule, Prose prose) {
    rule.hits(prose.text())
        .forEach(
            hit ->
                hits.put(
                    rule.phrase() + " (write: " + rule.plain() + ")",
                    prose.file() + ":" + prose.line() + ": " + hit));
  }

  private static String report(Multimap<String, String> hits) {
    String counts =
        hits.asMap().entrySet().stream()
            .map(entry -> entry.getValue().size() + "  " + entry.getKey())
            .collect(Collectors.joining("\n"));
    return hits.size()
        + " phrases to rewrite\n"
        + counts
        + "\n\n"
        + String.join("\n", hits.values());
  }

  @Test
  void findsAPlantedPhrase() {
    String code =
        """
        /** Whose count it is. */
        class Planted {
          // It hangs
          // on the day.
          String message = "not a phrase " + "in the " + "making";
        }
        """;
    assertThat(hits(code, true)).containsExactly(1, 3, 5);
    assertThat(hits(code, false)).containsExactly(1, 3);
  }

  @Test
  void allowsAPhraseInItsContexts() {
    assertThat(hits("// there is no such day, and tells one from another", true)).isEmpty();
  }

  private static List<Integer> hits(String code, boolean main) {
    return Prose.ofCode(Path.of("Planted.java"), code, main).stream()
        .filter(
            prose ->
                PlainRule.all().stream()
                    .anyMatch(rule -> rule.hits(prose.text()).findAny().isPresent()))
        .map(Prose::line)
        .toList();
  }
}
