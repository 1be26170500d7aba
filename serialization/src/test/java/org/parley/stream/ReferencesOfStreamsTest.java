package org.parley.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.stream.Streams.ACTOR;
import static org.parley.stream.Streams.CLAIM;
import static org.parley.stream.Streams.EVENT;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.file.EntityReader;
import org.parley.input.InputLocation;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;

/** References between lines. */
class ReferencesOfStreamsTest {
  private static final ClaimStream CHECKING = ClaimStream.withDefaults();
  private static final ClaimStream SKIPPING = CHECKING.with(BadLines.SKIP_AND_REPORT);

  @Test
  void mayLeadToLaterLines() {
    try (EntityReader reader = CHECKING.read(Streams.of(CLAIM, EVENT, ACTOR))) {
      assertThat(reader).hasSize(3);
    }
  }

  @Test
  void thatLeadNowhereAreToldAtTheEndWithTheLineThatNamesThemFirst() {
    String other = CLAIM.replace("\"c\"", "\"d\"");
    try (EntityReader reader = CHECKING.read(Streams.of("", CLAIM, other))) {
      var entities = reader.iterator();
      entities.next();
      entities.next();
      assertThatThrownBy(entities::hasNext)
          .isExactlyInstanceOf(InvalidInputException.class)
          .hasMessage("line 2: no event has the id 'attack'\nline 2: no actor has the id 'iran'");
    }
  }

  @Test
  void areAmongTheProblemsWhereBadLinesAreSkipped() {
    try (EntityReader reader = SKIPPING.read(Streams.of(CLAIM, "x", ACTOR))) {
      assertThat(reader).hasSize(2);
      assertThat(reader.problems())
          .extracting(Problem::toString)
          .containsExactly(
              "line 1: no event has the id 'attack'",
              "line 2, column 1: not JSON: the word x without double quotes around it");
    }
  }

  @Test
  void idsAreUniqueWithinTheirKind() {
    String actor = ACTOR.replace("iran", "attack");
    String other = EVENT.replace("ACTUAL", "PLANNED");
    try (EntityReader reader = SKIPPING.read(Streams.of(EVENT, actor, ACTOR, "", other))) {
      assertThat(reader).hasSize(3);
      assertThat(reader.problems())
          .containsExactly(
              new Problem(
                  InputLocation.line(5),
                  "'attack' is the id of the event on line 1 already",
                  Optional.of(other)));
    }
  }

  @Test
  void areNotLookedAtWhereTheyAreTrusted() {
    ClaimStream trusting = CHECKING.with(ReferenceMode.TRUST);
    try (EntityReader reader = trusting.read(Streams.of(CLAIM, CLAIM))) {
      assertThat(reader).hasSize(2);
    }
  }

  @Test
  void ofVeryManySomeAreKeptAndTheRestIsCounted() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      lines
          .append(CLAIM.replace("\"c\"", "\"c" + i + "\"").replace("attack", "e" + i))
          .append('\n');
    }
    try (EntityReader reader = SKIPPING.read(Streams.text(lines + ACTOR))) {
      assertThat(reader).hasSize(2_001);
      assertThat(reader.problems()).hasSize(1_000);
      assertThat(reader.problems().problems().get(999).toString())
          .isEqualTo("line 1000: no event has the id 'e999'");
      assertThat(reader.problems().more()).isEqualTo(1_000);
    }
  }
}
