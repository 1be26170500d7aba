package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.parley.dossier.Dossier;
import org.parley.dossier.DossierUnion;
import org.parley.dossier.Entity;

/** Dossiers that are joined lose nothing, even if they share ids. */
@Tag("heavy")
class UnionPropertyTest {
  private static Set<Entity> entities(Dossier dossier) {
    return dossier.entities().collect(Collectors.toSet());
  }

  @Property(tries = 50)
  void oneDossierOrTheSameTwiceStaysAsItIs(@ForAll("dossiers") Dossier one) {
    DossierUnion union = Dossier.union(ImmutableMap.of("a", one, "b", one));
    assertThat(union.renamings()).isEmpty();
    assertThat(entities(union.dossier())).isEqualTo(entities(one));
    assertThat(Dossier.union(ImmutableMap.of("a", one)).dossier()).isEqualTo(one);
  }

  @Property(tries = 50)
  void theOrderOfFilesDoesNotMatter(
      @ForAll("dossiers") Dossier one, @ForAll("dossiers") Dossier other) {
    assertThat(Dossier.union(ImmutableMap.of("a", one, "b", other)))
        .isEqualTo(Dossier.union(ImmutableMap.of("b", other, "a", one)));
  }

  @Property(tries = 50)
  void everyEntityIsThereOnceAndARenamingSaysWhereItIs(
      @ForAll("dossiers") Dossier one, @ForAll("dossiers") Dossier other) {
    DossierUnion union = Dossier.union(ImmutableMap.of("a", one, "b", other));
    long shared = entities(one).stream().filter(entities(other)::contains).count();
    long most = one.entities().count() + other.entities().count();
    assertThat(union.dossier().entities().count()).isBetween(most - shared, most);
    assertThat(union.renamings())
        .allSatisfy(
            renaming ->
                assertThat(union.dossier().entities().map(entity -> entity.id().value()))
                    .contains(renaming.to()));
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossiersOfTests.any();
  }
}
