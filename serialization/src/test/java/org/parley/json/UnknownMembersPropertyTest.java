package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;
import org.parley.ModelArbitraries;
import org.parley.dossier.Dossier;
import org.parley.extension.Extensible;
import org.parley.json.Cases.Case;
import org.parley.json.JsonTrees.Member;
import tools.jackson.databind.JsonNode;

@Tag("heavy")
class UnknownMembersPropertyTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void areKeptAtEveryPlace(
      @ForAll("entities") Case<? extends Extensible> one, @ForAll("members") List<Member> members) {
    check(one, JsonTrees.rebuilt(JsonTrees.written(one.value()), null, each(members)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void areKeptInWhateverOrderMembersStand(
      @ForAll("entities") Case<? extends Extensible> one,
      @ForAll("members") List<Member> members,
      @ForAll long seed) {
    JsonNode tree = JsonTrees.written(one.value());
    check(one, JsonTrees.rebuilt(tree, new Random(seed), each(members)));
  }

  private static void check(Case<? extends Extensible> one, JsonNode tree) {
    Extensible read = one.read(tree.toString());
    assertThat(JsonTrees.written(read)).isEqualTo(tree);
    assertThat(one.read(JSON.write(read))).isEqualTo(read);
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void areKeptInAWholeDossier(
      @ForAll("dossiers") Dossier dossier,
      @ForAll("members") List<Member> members,
      @ForAll long seed) {
    JsonNode tree = JsonTrees.rebuilt(JsonTrees.written(dossier), new Random(seed), each(members));
    Dossier read = JSON.readDossier(tree.toString());
    assertThat(JsonTrees.written(read)).isEqualTo(tree);
    assertThat(JSON.readDossier(JSON.write(read))).isEqualTo(read);
  }

  /** One member after the other, sometimes none, then from the start again. */
  private static Supplier<@Nullable Member> each(List<Member> members) {
    Iterator<Member> next = Iterables.cycle(members).iterator();
    int[] calls = {0};
    return () -> calls[0]++ % 3 == 1 || !next.hasNext() ? null : next.next();
  }

  @Provide
  Arbitrary<Case<? extends Extensible>> entities() {
    return Cases.entities();
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossierArbitraries.dossiers();
  }

  /** Members whose names no type of the model has, though some are names of its methods. */
  @Provide
  Arbitrary<List<Member>> members() {
    Arbitrary<String> names =
        Arbitraries.of(
            "x",
            "",
            "/",
            "~",
            "~1",
            "a/b",
            "0",
            " ",
            "é",
            "شرح",
            "😀",
            "\"",
            "\\",
            "\n",
            "@type",
            "@class",
            "extensions",
            "displayName",
            "principal",
            "voice",
            "earliest",
            "build",
            "questions",
            "class",
            "Id",
            "ID",
            "X\u0000");
    return Combinators.combine(names, ModelArbitraries.extensionValues().map(JsonTrees::of))
        .as(Member::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7);
  }
}
