package org.parley.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.source.SourceId;

class PublicationTest {
  static Publication publication(String roots) {
    return new Publication(
        Stream.of(roots.split("\\+", -1)).map(SourceId::of).collect(ImmutableSet.toImmutableSet()));
  }

  @Test
  void ordersItsRoots() {
    assertThat(publication("b+a")).isEqualTo(publication("a+b")).hasToString("a + b");
    assertThat(publication("b+a").roots()).containsExactly(SourceId.of("a"), SourceId.of("b"));
    assertThat(Publication.of(SourceId.of("a"))).isEqualTo(publication("a")).hasToString("a");
  }

  @Test
  void refusesNoRoot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Publication(ImmutableSet.of()))
        .withMessage("a publication must have at least one root, got roots=[]");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "none,                              '',            0",
    "one,                               a,             1",
    "one twice,                         a a,           1",
    "two,                               a b,           2",
    "a digest alone,                    a+b,           1",
    "a digest beside one that it holds, a a+b,         1",
    "a digest beside both,              a b a+b,       2",
    "a digest beside another text,      c a+b,         2",
    "two digests of one text in common, a+b b+c,       2",
    "a digest of a digest and a text,   a+b a+b+c,     1",
    "a digest of two digests,           a+b b+c a+b+c, 2",
  })
  void countsNoDigestBesideWhatItDigests(String name, String texts, int count) {
    List<Publication> publications =
        Splitter.on(' ')
            .omitEmptyStrings()
            .splitToStream(texts)
            .map(PublicationTest::publication)
            .toList();

    assertThat(Publication.count(publications)).as(name).isEqualTo(count);
  }
}
