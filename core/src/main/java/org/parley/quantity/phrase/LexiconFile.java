package org.parley.quantity.phrase;

import static org.parley.Requirement.require;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.citation.Basis;
import org.parley.quantity.WordReading;
import org.parley.resource.ResourceFile;

/** Reads the lexicons from their file, whose first lines say how it is written. */
final class LexiconFile {
  private static final Splitter COLUMNS = Splitter.on('\t');

  private final ImmutableMap.Builder<String, Lexicon> lexicons = ImmutableMap.builder();
  private List<String> head = List.of();
  private ImmutableMap.Builder<String, WordReading> words = ImmutableMap.builder();

  private LexiconFile() {}

  static ImmutableMap<String, Lexicon> read() {
    LexiconFile file = new LexiconFile();
    ResourceFile.lines(LexiconFile.class::getResourceAsStream, "lexicons.txt")
        .forEach(file::readLine);
    file.close();
    return file.lexicons.buildOrThrow();
  }

  private void readLine(String line) {
    List<String> columns = COLUMNS.splitToList(line);
    if (columns.get(0).equals("lexicon")) {
      close();
      head = columns;
    } else {
      require(columns.size() == 6, "an act must have a word and five columns", line);
      words.put(columns.get(1), reading(columns));
    }
  }

  private void close() {
    if (!head.isEmpty()) {
      lexicons.put(
          head.get(1), new Lexicon(head.get(1), head.get(2), head.get(3), words.buildOrThrow()));
    }
    words = ImmutableMap.builder();
  }

  private static WordReading reading(List<String> columns) {
    return new WordReading(
        new BigDecimal(columns.get(2)),
        number(columns.get(3)),
        number(columns.get(4)),
        Basis.valueOf(columns.get(5)));
  }

  private static Optional<BigDecimal> number(String column) {
    return column.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(column));
  }
}
