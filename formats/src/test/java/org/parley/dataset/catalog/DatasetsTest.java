package org.parley.dataset.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dataset.DatasetFormat;

class DatasetsTest {
  /** HXL 1.1: a hashtag, then attributes. */
  private static final Pattern TAG = Pattern.compile("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*");

  static List<DatasetFormat> all() {
    return Datasets.all();
  }

  @Test
  void areInTheOrderOfTheirIds() {
    assertThat(Datasets.all()).extracting(DatasetFormat::id).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void areFoundByTheirIds() {
    assertThat(Datasets.byId("ucdp-ged").map(DatasetFormat::id)).contains("ucdp-ged");
    assertThat(Datasets.byId("UCDP")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void carryTheColumnsThatTheyRequireAndTag(DatasetFormat format) {
    assertThat(format.columns()).containsAll(format.required()).doesNotHaveDuplicates();
    assertThat(ImmutableSet.copyOf(format.columns())).containsAll(format.hxlTags().keySet());
    assertThat(format.hxlTags().values()).allMatch(tag -> TAG.matcher(tag).matches());
  }

  @ParameterizedTest
  @MethodSource("all")
  void sayWhatTheyAre(DatasetFormat format) {
    assertThat(format.title()).isNotBlank();
    assertThat(format.reference()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("all")
  void haveAPage(DatasetFormat format) throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("..", "docs", "datasets"))) {
      assertThat(pages.map(DatasetsTest::heading).filter(line -> line.contains(quoted(format))))
          .as(format.id())
          .hasSize(1);
    }
  }

  private static String heading(Path page) {
    try {
      return Files.readAllLines(page).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(DatasetFormat format) {
    return "`" + format.id() + "`";
  }
}
