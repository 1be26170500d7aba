package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;

class ModelArbitrariesPropertyTest {
  @Property
  void anEntityKeepsAllElseWhenItsUnknownMembersChange(@ForAll("entities") Extensible entity) {
    Extensible bare = entity.withExtensions(Extensions.none());

    assertThat(bare.extensions().isEmpty()).isTrue();
    assertThat(bare.withExtensions(entity.extensions()))
        .isEqualTo(entity)
        .hasSameHashCodeAs(entity)
        .hasToString(entity.toString());
  }

  @Provide
  Arbitrary<Extensible> entities() {
    return Arbitraries.oneOf(
        ModelArbitraries.actors(),
        ModelArbitraries.sources(),
        ModelArbitraries.events(),
        ModelArbitraries.statements(),
        ModelArbitraries.claims(),
        ModelArbitraries.assessments());
  }
}
