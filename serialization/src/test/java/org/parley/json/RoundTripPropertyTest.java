package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.ModelArbitraries;
import org.parley.dossier.Dossier;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import org.parley.json.Cases.Case;
import org.parley.proposition.Proposition;
import org.parley.proposition.UnknownProposition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoundTripPropertyTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();
  private static final JsonMapper PLAIN =
      JsonMapper.builder().addModule(new ParleyModule()).build();

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void isReadAsItWasWritten(@ForAll("any") Case<?> one) {
    assertThat((Object) one.read(one.json())).isEqualTo(one.value());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void isReadAsItWasWrittenForPeople(@ForAll("any") Case<?> one) {
    assertThat((Object) one.read(JSON.indented().write(one.value()))).isEqualTo(one.value());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void isReadAndWrittenAlikeByAUsersMapper(@ForAll("any") Case<?> one) {
    assertThat(PLAIN.writeValueAsString(one.value())).isEqualTo(one.json());
    assertThat((Object) PLAIN.readValue(one.json(), one.type())).isEqualTo(one.value());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theTypeNeedNotBeNamedToWrite(@ForAll("any") Case<?> one) {
    assertThat(JSON.mapper().writerFor(one.type()).writeValueAsString(one.value()))
        .isEqualTo(one.json());
    assertThat(JSON.write(List.of(one.value()))).isEqualTo("[" + one.json() + "]");
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void aDossierIsReadAsItWasWritten(@ForAll("dossiers") Dossier dossier) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JSON.writeDossier(dossier, bytes);
    Dossier again = JSON.readDossier(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(again).isEqualTo(dossier);
    assertThat(JSON.readDossier(JSON.write(dossier))).isEqualTo(dossier);
    assertThat(JSON.write(again)).isEqualTo(JSON.write(dossier));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatIsAbsentIsLeftOut(@ForAll("known") Case<?> one) {
    assertThat(JsonTrees.all(JsonTrees.written(one.value())))
        .noneMatch(JsonNode::isNull)
        .noneMatch(node -> node.isContainer() && node.isEmpty());
  }

  @Provide
  Arbitrary<Case<?>> any() {
    return Arbitraries.oneOf(Cases.entities().map(one -> one), Cases.values());
  }

  /** Without members that the model does not know. */
  @Provide
  Arbitrary<Case<?>> known() {
    return Arbitraries.oneOf(
        Cases.values().filter(one -> !(one.value() instanceof UnknownProposition)),
        Cases.entities()
            .map(RoundTripPropertyTest::known)
            .filter(one -> !one.json().contains("\"x-")));
  }

  private static Case<?> known(Case<? extends Extensible> one) {
    return new Case<>(Extensible.class, one.value().withExtensions(Extensions.none()));
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossierArbitraries.dossiers();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aPropositionNamesItsTypeFirst(@ForAll("propositions") Proposition said) {
    assertThat(JSON.write(said)).startsWith("{\"type\":\"");
  }

  @Provide
  Arbitrary<Proposition> propositions() {
    return ModelArbitraries.propositions();
  }
}
