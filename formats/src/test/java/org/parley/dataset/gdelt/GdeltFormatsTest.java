package org.parley.dataset.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dataset.DatasetFormat;

/** The descriptions of the three formats. */
class GdeltFormatsTest {
  static Stream<DatasetFormat> formats() {
    return Stream.of(
        GdeltEventsFormat.withDefaults(),
        GdeltMentionsFormat.withDefaults(),
        GdeltGkgFormat.withDefaults());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nameTheirCodebook(DatasetFormat format) {
    assertThat(format.id()).startsWith("gdelt-");
    assertThat(format.title()).matches("GDELT 2 .+, codebook V2\\.[01] \\(19 February 2015\\)");
    assertThat(format.reference())
        .startsWith("http://data.gdeltproject.org/documentation/GDELT-")
        .endsWith(".pdf");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void tagAndRequireColumnsThatTheyCarry(DatasetFormat format) {
    assertThat(format.columns())
        .containsAll(format.required())
        .containsAll(format.hxlTags().keySet());
    assertThat(format.hxlTags().values()).allMatch(tag -> tag.startsWith("#"));
  }
}
