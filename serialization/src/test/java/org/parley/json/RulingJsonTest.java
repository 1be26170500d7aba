package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.code.Code;
import org.parley.dossier.Dossier;
import org.parley.event.EventId;
import org.parley.policy.Acled;
import org.parley.policy.Policies;
import org.parley.policy.SideBySide;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Note;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;

/** The JSON of a policy's ruling: every kind of estimate and of note, and its steps. */
class RulingJsonTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();
  private static final Dossier DOSSIER = JSON.readDossier(JsonFiles.text("verdict/dossier.json"));
  private static final Question LAUNCHED =
      Question.howMany(EventId.of("attack"), Measure.parse("missile+launched"));

  private static JsonNode written(Policy policy) {
    Verdict verdict = Reconciler.withDefaults().with(policy).reconcile(DOSSIER.dispute(LAUNCHED));
    return JSON.mapper().readTree(JSON.write(verdict));
  }

  static Stream<Arguments> estimates() {
    return Stream.of(
        arguments(Estimate.Single.of(0), "{'type':'single','value':0}"),
        arguments(Estimate.Single.of(180), "{'type':'single','value':180}"),
        arguments(Estimate.Figure.of(180, 180), "{'type':'range','low':180,'high':180}"),
        arguments(Estimate.Figure.of(95, 90, 85), "{'type':'figure','low':95,'best':90,'high':85}"),
        arguments(
            new Estimate.Figure(BigDecimal.ONE, Optional.of(BigDecimal.ONE), Optional.empty()),
            "{'type':'figure','low':1,'best':1}"),
        arguments(new Estimate.Blank(), "{'type':'blank'}"),
        arguments(new Estimate.NotReported(-99), "{'type':'notReported','code':-99}"),
        arguments(new Estimate.NoEvent(), "{'type':'noEvent'}"),
        arguments(
            new Estimate.Undetermined("A tie."), "{'type':'undetermined','reason':'A tie.'}"));
  }

  @ParameterizedTest
  @MethodSource("estimates")
  void everyKindOfEstimateIsWrittenApart(Estimate estimate, String json) {
    assertThat(written(new Always(estimate, ImmutableList.of())).get("estimate").toString())
        .isEqualTo(json.replace('\'', '"'));
  }

  static Stream<Arguments> notes() {
    return Stream.of(
        arguments(
            new Note.ByAnalogy(Measure.parse("missile+launched"), "deaths"),
            "{'type':'byAnalogy','text':'By analogy: the dataset counts deaths, not"
                + " missile+launched.','measure':'missile+launched'}"),
        arguments(
            new Note.Coded(new Code("airwars.grade", "FAIR"), "two sources"),
            "{'type':'coded','text':'airwars.grade:FAIR: two sources.',"
                + "'code':'airwars.grade:FAIR'}"),
        arguments(
            new Note.WordsOnly(ImmutableList.of("dozens")),
            "{'type':'wordsOnly','text':'Kept as text only: \\'dozens\\'.','words':['dozens']}"),
        arguments(
            new Note.Band(BigDecimal.valueOf(50), Optional.of(BigDecimal.valueOf(99))),
            "{'type':'band','text':'Band: 50 to 99.','from':50,'to':99}"),
        arguments(
            new Note.Band(BigDecimal.valueOf(50), Optional.empty()),
            "{'type':'band','text':'Band: 50 or more.','from':50}"),
        arguments(
            new Note.Part("militants", Estimate.Figure.of(0, 2)),
            "{'type':'part','text':'Militants: 0 to 2.','name':'militants',"
                + "'estimate':{'type':'range','low':0,'high':2}}"),
        arguments(
            new Note.PartsDisagree(Estimate.Figure.of(3, 5)),
            "{'type':'partsDisagree','text':'The parts add up to 3 to 5, which is not the total.',"
                + "'estimate':{'type':'range','low':3,'high':5}}"),
        arguments(
            new Note.Pending(2, 1),
            "{'type':'pending','text':'Pending: two are needed, one known.','needed':2,'known':1}"),
        arguments(
            new Note.Chosen("Desk", "two witnesses"),
            "{'type':'chosen','text':'Chosen by Desk: \\'two witnesses\\'.','by':'Desk',"
                + "'reason':'two witnesses'}"));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void everyKindOfNoteIsWrittenWithItsParts(Note note, String json) {
    JsonNode notes = written(new Always(new Estimate.Blank(), ImmutableList.of(note))).get("notes");
    assertThat(notes).hasSize(1);
    assertThat(notes.get(0).toString()).isEqualTo(json.replace('\'', '"'));
  }

  @Test
  void aNumberedStepIsWrittenWithItsNumber() {
    JsonNode steps = written(Acled.withDefaults()).get("steps");
    assertThat(steps.get(steps.size() - 1).toString())
        .isEqualTo(
            "{\"type\":\"ruled\",\"number\":\"3\",\"basis\":\"STATED\",\"text\":\"Policy acled,"
                + " step"
                + " 3 (stated): If the figures agree, that figure is used. Here:"
                + " 200.\",\"figures\":[200],\"claims\":[\"c-200\"]}");
  }

  @Test
  void policiesAndComparisonsAreNotRead() {
    String policy = JSON.write(Acled.withDefaults());
    assertThatThrownBy(() -> JSON.mapper().readValue(policy, Policy.class))
        .isInstanceOf(DatabindException.class);
    String comparison =
        JSON.write(
            SideBySide.of(
                DOSSIER.dispute(LAUNCHED),
                Reconciler.withDefaults(),
                Policies.withDefaults().all()));
    assertThatThrownBy(() -> JSON.mapper().readValue(comparison, SideBySide.class))
        .isInstanceOf(DatabindException.class);
  }
}
