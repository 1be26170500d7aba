package org.parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.consistency.Finding;
import org.parley.reconcile.Note;
import org.parley.reconcile.Step;

class KindNamesTest {
  @Test
  void everyKindHasAName() {
    Stream<Class<?>> kinds =
        Stream.of(Step.class, Note.class, Finding.class)
            .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));
    assertThat(KindNames.ALL.keySet()).containsExactlyInAnyOrderElementsOf(kinds.toList());
  }

  @Test
  void noTwoKindsOfOneTypeShareAName() {
    for (Class<?> type : ImmutableList.of(Step.class, Note.class, Finding.class)) {
      assertThat(Arrays.stream(type.getPermittedSubclasses()).map(KindNames.ALL::get))
          .doesNotHaveDuplicates();
    }
  }
}
