package org.parley.prov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.dossier.Dossier;
import org.parley.event.EventId;
import org.parley.json.ParleyJson;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;
import org.parley.reconcile.Reconciler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One claim with all that a lineage can have: a spokesman, a dispatch reprinted, a revision. */
class LineageTest {
  private static final Dossier DOSSIER =
      ParleyJson.withDefaults()
          .readDossier(
              """
              {"schemaVersion": "1.0",
               "actors": [
                 {"id": "front", "kind": "ARMED_GROUP", "names": [{"text": "Northern Front"}]},
                 {"id": "sand", "kind": "PERSON", "names": [{"text": "Ivo Sand"}]}],
               "sources": [
                 {"id": "paper", "kind": "ARTICLE", "derivedFrom": [{"source": "wire", "kind": "REPUBLISHES"}]},
                 {"id": "wire", "kind": "DISPATCH", "derivedFrom": [{"source": "call", "kind": "QUOTES"}]},
                 {"id": "call", "kind": "UNKNOWN"}],
               "events": [{"id": "lenta", "name": "Strike at Lenta", "status": "ACTUAL"}],
               "claims": [
                 {"id": "first", "stance": "CERTAIN",
                  "proposition": {"type": "measurement", "event": "lenta", "measure": "person+killed", "quantity": {"quantifier": "EXACT", "value": 30}},
                  "attribution": {"chain": [{"actor": "sand", "role": "SPEAKER", "onBehalfOf": "front", "source": "paper"}]}},
                 {"id": "second", "stance": "CERTAIN", "revision": {"kind": "UPDATES", "of": ["first"]},
                  "proposition": {"type": "measurement", "event": "lenta", "measure": "person+killed", "quantity": {"quantifier": "EXACT", "value": 40}},
                  "attribution": {"chain": [{"actor": "sand", "role": "SPEAKER", "onBehalfOf": "front"}, {"descriptor": "a medic", "role": "RELAY"}]}}]}
              """);

  private static final JsonNode WRITTEN =
      new JsonMapper()
          .readTree(
              ProvJson.withDefaults()
                  .write(
                      Reconciler.withDefaults()
                          .reconcile(
                              DOSSIER.dispute(
                                  Question.howMany(
                                      EventId.of("lenta"), Measure.parse("person+killed")))),
                      DOSSIER));

  private static List<String> relations(String part) {
    List<String> relations = new ArrayList<>();
    for (JsonNode relation : WRITTEN.path(part)) {
      StringBuilder text = new StringBuilder();
      relation.forEach(
          value ->
              text.append(value.isObject() ? value.path("$").asString() : value.asString())
                  .append(' '));
      relations.add(text.toString().strip());
    }
    return relations;
  }

  @Test
  void theVerdictUsesWhatStands() {
    assertThat(relations("used")).containsExactly("verdict:reconciliation claim:second");
  }

  @Test
  void derivationsRunToTheRoot() {
    assertThat(relations("wasDerivedFrom"))
        .containsExactly(
            "claim:second claim:first prov:Revision",
            "verdict:verdict claim:second verdict:reconciliation",
            "source:paper source:wire REPUBLISHES",
            "claim:first source:paper",
            "source:wire source:call prov:Quotation");
  }

  @Test
  void aSpokesmanActsForHisOffice() {
    assertThat(relations("actedOnBehalfOf")).containsExactly("actor:sand actor:front");
    assertThat(relations("wasAttributedTo"))
        .containsExactly(
            "claim:second actor:sand SPEAKER",
            "claim:second described:second%202 RELAY",
            "claim:first actor:sand SPEAKER");
  }
}
