package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dispute.Dispute;
import org.parley.dossier.Dossier;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.explanation.English;
import org.parley.input.InvalidInputException;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;
import org.parley.quantity.Reading;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.PlainPolicy;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.record.VerdictRecord;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.node.ObjectNode;

/** Verdicts on the disputes of {@code json/verdict/dossier.json}, each with its JSON beside it. */
class VerdictJsonTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();
  private static final Dossier DOSSIER = JSON.readDossier(JsonFiles.text("verdict/dossier.json"));
  private static final EventId ATTACK = EventId.of("attack");
  private static final Question LAUNCHED =
      Question.howMany(ATTACK, Measure.parse("missile+launched"));
  private static final Reconciler DEFAULTS = Reconciler.withDefaults();

  /**
   * A verdict and the file that it is written as.
   *
   * @param file the name of the file
   * @param verdict the verdict
   */
  record Golden(String file, Verdict verdict) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Golden> verdicts() {
    Question hypersonic = Question.howMany(ATTACK, Measure.parse("missile+launched+hypersonic"));
    Question striker = Question.who(EventId.of("strike"), ParticipantRole.INITIATOR);
    return Stream.of(
        golden("d1-scoped", DEFAULTS, LAUNCHED),
        golden("d1-aligned", DEFAULTS.aligningMeasures(), LAUNCHED),
        golden(
            "d1-most-recent",
            DEFAULTS.with(PlainPolicy.MOST_RECENT).with(Reading.strict().withTolerancePercent(10)),
            DOSSIER.dispute(LAUNCHED, LocalDate.of(2024, 10, 31))),
        golden("d2-hypersonic", DEFAULTS, hypersonic),
        golden("d3-who-struck", DEFAULTS, striker),
        golden("whether-it-was", DEFAULTS, Question.whether(ATTACK)),
        golden("undetermined", DEFAULTS.with(PlainPolicy.MOST_RECENT), hypersonic),
        golden("blank", DEFAULTS.with(always(new Estimate.Blank())), LAUNCHED),
        golden("no-event", DEFAULTS.with(always(new Estimate.NoEvent())), LAUNCHED),
        golden(
            "open-range",
            DEFAULTS.with(
                always(new Estimate.Figure(BigDecimal.TEN, Optional.empty(), Optional.empty()))),
            LAUNCHED));
  }

  private static Golden golden(String file, Reconciler reconciler, Question question) {
    return golden(file, reconciler, DOSSIER.dispute(question));
  }

  private static Golden golden(String file, Reconciler reconciler, Dispute dispute) {
    return new Golden(file, reconciler.reconcile(dispute));
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void isWrittenAsItsFile(Golden golden) throws IOException {
    ObjectNode tree = (ObjectNode) JsonTrees.written(golden.verdict());
    tree.path("steps").forEach(step -> ((ObjectNode) step).remove("text"));
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(
          Path.of("src/test/resources/json/verdict", golden.file() + ".json"),
          tree.toPrettyString() + "\n");
    }
    assertThat(tree.toPrettyString())
        .isEqualTo(JsonTrees.read(text(golden.file())).toPrettyString());
  }

  /** The files leave the sentences out, which are core's and have their own tests there. */
  @ParameterizedTest
  @MethodSource("verdicts")
  void eachStepHasItsSentence(Golden golden) {
    assertThat(JsonTrees.written(golden.verdict()).path("steps").valueStream())
        .extracting(step -> step.path("text").asString())
        .containsExactlyElementsOf(golden.verdict().steps().stream().map(English::of).toList());
  }

  private static String text(String file) {
    return JsonFiles.text("verdict/" + file + ".json");
  }

  @Test
  void verdictsAreWrittenInAList() {
    ImmutableList<Verdict> both =
        verdicts().map(Golden::verdict).limit(2).collect(ImmutableList.toImmutableList());
    assertThat(JSON.write(both))
        .isEqualTo("[" + JSON.write(both.get(0)) + "," + JSON.write(both.get(1)) + "]");
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void aRecordIsReadBackEqual(Golden golden) {
    VerdictRecord record = VerdictRecord.of(golden.verdict());
    String json = JSON.write(record);
    assertThat(JSON.write(golden.verdict())).isEqualTo(json);
    assertThat(JSON.read(json, VerdictRecord.class)).isEqualTo(record);
  }

  @Test
  void aRecordKeepsMembersOfANewerVersion() {
    String json = JSON.write(verdicts().findFirst().orElseThrow().verdict());
    String newer = json.substring(0, json.length() - 1) + ",\"weight\":[1,2]}";
    assertThat(JSON.write(JSON.read(newer, VerdictRecord.class))).isEqualTo(newer);
  }

  @Test
  void aRecordWithoutItsQuestionIsRefused() {
    assertThatThrownBy(() -> JSON.read("{\"asked\":\"Who?\"}", VerdictRecord.class))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "$: lacks question, event, summary, agreement, estimate, policy, reading, origins,"
                + " publications, noKnownStake");
  }

  @Test
  void aVerdictItselfIsNotRead() {
    String json = text("d1-scoped");
    assertThatThrownBy(() -> JSON.mapper().readValue(json, Verdict.class))
        .isInstanceOf(DatabindException.class);
  }

  /** A policy that knows its answer beforehand. */
  private static Policy always(Estimate estimate) {
    return new Always(estimate, ImmutableList.of());
  }
}
