package org.parley.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.json.ParleyJson;

class ValidSubsetTest {
  private static final Dossier ARTICLE =
      ParleyJson.withDefaults().readDossier(Path.of("../examples/data/article.json"));

  private static ImmutableList<Entity> without(Entity lost) {
    return ARTICLE
        .entities()
        .filter(entity -> !entity.equals(lost))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void whatIsWholeStaysWhole() {
    ImmutableList<Entity> all = ARTICLE.entities().collect(ImmutableList.toImmutableList());
    assertThat(ValidSubset.of(all)).isEqualTo(new ValidSubset(all, ImmutableList.of()));
  }

  /**
   * With any entities missing, the rest is a dossier, and everything else was left out with a
   * reason.
   */
  @Test
  void whatIsLeftHoldsTogether() {
    ARTICLE
        .entities()
        .forEach(
            lost -> {
              ValidSubset part = ValidSubset.of(without(lost));
              Dossier.Builder rest = Dossier.builder();
              part.entities().forEach(rest::add);
              rest.build();
              assertThat(part.leftOut())
                  .hasSize(without(lost).size() - part.entities().size())
                  .allMatch(line -> line.contains(" is left out: no "));
            });
  }
}
