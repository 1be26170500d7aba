package org.parley.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.ModelArbitraries;

class AttributionPropertyTest {
  @Property
  void everyAttributionBindsSomebody(@ForAll("attributions") Attribution attribution) {
    assertThat(attribution.principal()).isNotNull();
  }

  @Property
  void aRelayBindsNobodyElse(
      @ForAll("attributions") Attribution attribution, @ForAll("attributions") Attribution other) {
    Attribution relayed =
        new Attribution(
            ImmutableList.<Link>builder()
                .addAll(attribution.chain())
                .addAll(other.chain())
                .build());

    if (attribution.voice() == Voice.QUOTED) {
      assertThat(relayed.principal()).isEqualTo(attribution.principal());
      assertThat(relayed.voice()).isEqualTo(Voice.QUOTED);
    }
    assertThat(relayed.sources()).containsAll(attribution.sources()).containsAll(other.sources());
  }

  @Provide
  Arbitrary<Attribution> attributions() {
    return ModelArbitraries.attributions();
  }
}
