package org.parley.prov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.parley.dossier.Dossier;
import org.parley.json.DossierArbitraries;
import org.parley.proposition.Question;
import org.parley.reconcile.Reconciler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lineage of any dossier keeps the rules of PROV-JSON and PROV-CONSTRAINTS. */
@Tag("heavy")
class ProvJsonPropertyTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Set<String> ELEMENTS = Set.of("entity", "activity", "agent");

  /** The elements that each relation must name. */
  private static final Map<String, Map<String, String>> REQUIRED =
      Map.of(
          "used", Map.of("prov:activity", "activity", "prov:entity", "entity"),
          "wasGeneratedBy", Map.of("prov:activity", "activity", "prov:entity", "entity"),
          "wasDerivedFrom", Map.of("prov:generatedEntity", "entity", "prov:usedEntity", "entity"),
          "wasAttributedTo", Map.of("prov:entity", "entity", "prov:agent", "agent"),
          "wasAssociatedWith",
              Map.of("prov:activity", "activity", "prov:agent", "agent", "prov:plan", "entity"),
          "actedOnBehalfOf", Map.of("prov:delegate", "agent", "prov:responsible", "agent"));

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void everyLineageConforms(@ForAll("dossiers") Dossier dossier) {
    for (Question question : dossier.questions()) {
      var verdict = Reconciler.withDefaults().reconcile(dossier.dispute(question));
      check(MAPPER.readTree(ProvJson.withDefaults().write(verdict, dossier)));
    }
  }

  private static void check(JsonNode document) {
    Set<String> prefixes = Set.copyOf(document.get("prefix").propertyNames());
    document.forEachEntry(
        (part, members) -> {
          if (ELEMENTS.contains(part)) {
            members.propertyNames().forEach(name -> checkName(name, prefixes));
          } else if (!part.equals("prefix")) {
            members.forEach(relation -> checkRelation(part, relation, document));
          }
        });
    checkDerivations(document);
  }

  private static void checkName(String name, Set<String> prefixes) {
    assertThat(name).matches("[a-z]+:[A-Za-z0-9_%]([A-Za-z0-9_%.-]*[A-Za-z0-9_%])?");
    assertThat(prefixes).contains(name.substring(0, name.indexOf(':')));
  }

  private static void checkRelation(String part, JsonNode relation, JsonNode document) {
    assertThat(REQUIRED).containsKey(part);
    REQUIRED
        .getOrDefault(part, Map.of())
        .forEach(
            (role, element) ->
                assertThat(document.path(element).has(relation.path(role).asString()))
                    .as("%s of %s is declared: %s", role, part, relation)
                    .isTrue());
  }

  /** Nothing derives from itself over any number of steps. */
  private static void checkDerivations(JsonNode document) {
    List<JsonNode> left =
        new java.util.ArrayList<>(document.path("wasDerivedFrom").valueStream().toList());
    boolean shrinks = true;
    while (shrinks) {
      Set<String> derived = new HashSet<>();
      left.forEach(one -> derived.add(one.path("prov:generatedEntity").asString()));
      shrinks = left.removeIf(one -> !derived.contains(one.path("prov:usedEntity").asString()));
    }
    assertThat(left).isEmpty();
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossierArbitraries.dossiers();
  }
}
