package org.parley.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A text on the losses or the strength in a battle, with the numbers that its coders read in it.
 *
 * @param key an identifier without the words of the text
 * @param text the text
 * @param numbers the coded numbers
 */
record CodedText(String key, String text, CodedNumbers numbers) {
  /** All texts of a file, in its order. */
  static ImmutableList<CodedText> readAll(Path file) {
    CsvMapper mapper = new CsvMapper();
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        mapper.readerForMapOf(String.class).with(schema).readValues(file.toFile())) {
      ImmutableList.Builder<CodedText> texts = ImmutableList.builder();
      rows.forEachRemaining(row -> texts.add(of(row)));
      return texts.build();
    }
  }

  private static CodedText of(Map<String, String> row) {
    String key = row.get("source") + " " + row.get("battle") + " " + row.get("kind");
    return new CodedText(key, row.getOrDefault("text", ""), CodedNumbers.of(row));
  }

  /** Whether it is in the half used to develop rules; the other half is only for testing them. */
  boolean isForTraining() {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes()[0] >= 0;
  }

  boolean isReadAsCoded() {
    return numbers.areReadAs(BattleCoder.code(text));
  }
}
