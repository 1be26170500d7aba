package org.parley.proposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.extension.ExtensionValue;

class PropositionKindTest {
  @Test
  void thereIsOneForEachKnownType() {
    assertThat(Arrays.stream(PropositionKind.values()).map(PropositionKind::type))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Proposition.class.getPermittedSubclasses())
                .filter(type -> type != UnknownProposition.class)
                .<Class<? extends Proposition>>map(type -> type.asSubclass(Proposition.class))
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsWordWhichNoUnknownPropositionHas(PropositionKind kind) {
    assertThat(PropositionKind.of(kind.word())).contains(kind);
    assertThatThrownBy(
            () ->
                new UnknownProposition(kind.word(), new ExtensionValue.Members(ImmutableMap.of())))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("type must not be one of the known types, got type='" + kind.word() + "'");
  }

  @Test
  void thereIsNoneForAWordOfANewerVersion() {
    assertThat(PropositionKind.of("forecast")).isEmpty();
    assertThat(PropositionKind.of("MEASUREMENT")).isEmpty();
  }
}
