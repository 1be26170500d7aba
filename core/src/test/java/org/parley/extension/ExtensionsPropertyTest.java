package org.parley.extension;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.ModelArbitraries;

class ExtensionsPropertyTest {
  @Property
  void twoNamesNeverShareAPointer(@ForAll String one, @ForAll String other) {
    assertThat(Extensions.pointerTo(one).equals(Extensions.pointerTo(other)))
        .isEqualTo(one.equals(other));
  }

  @Property
  void aPointerToAMemberHasOneStepOnly(@ForAll String name) {
    assertThat(Extensions.pointerTo(name)).startsWith("/").containsOnlyOnce("/");
  }

  @Property
  void givesBackATextUnderItsName(
      @ForAll("extensions") Extensions extensions, @ForAll String name, @ForAll String text) {
    assertThat(extensions.withText(name, text).text(name)).contains(text);
  }

  @Property
  void keepsTheOtherMembers(@ForAll("extensions") Extensions extensions) {
    assertThat(extensions.withText("other", "text").byPointer())
        .containsAllEntriesOf(extensions.byPointer())
        .hasSize(extensions.byPointer().size() + 1);
  }

  @Provide
  Arbitrary<Extensions> extensions() {
    return ModelArbitraries.extensions();
  }
}
