package org.parley.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.Stance;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.file.WriteResult;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantity;
import org.parley.source.Source;
import org.parley.source.SourceKind;

/** Claims made in Java as rows. */
class ReportsCsvVoicesWritingTest {
  private static final Actor X = Actor.of("x", ActorKind.UNKNOWN, "x");
  private static final Actor Y = Actor.of("y", ActorKind.UNKNOWN, "y");
  private static final Source BY_Y = Source.of("s", SourceKind.UNKNOWN, Y.id());
  private static final Source BY_NOBODY = Source.of("t", SourceKind.UNKNOWN);
  private static final Measure KILLED = Measure.parse("person+killed");
  private static final Event EVENT =
      Event.builder().id(EventId.of("e")).name("e").status(EventStatus.ACTUAL).build();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private WriteResult write(Claim claim) {
    return ReportsCsv.withDefaults()
        .write(
            Dossier.builder()
                .addActors(X, Y)
                .addSources(BY_Y, BY_NOBODY)
                .addEvents(EVENT)
                .addClaims(claim)
                .build(),
            out);
  }

  @Test
  void aSpokesmanThroughARelayIsCarried() {
    Claim claim =
        Claim.by(X)
            .speakingFor(Y)
            .through(X)
            .in(BY_Y)
            .with(Stance.POSSIBLY_NOT)
            .on(LocalDate.of(2024, 10, 1))
            .that(EVENT, KILLED, Quantity.about(7).withWords("some seven"));

    assertThat(write(claim).notCarried()).hasSize(1); // the source that no claim names
    assertThat(out.toString(UTF_8)).endsWith(",y,possibly denies,y,x,some seven\n");
  }

  @Test
  void aTextWithAPublisherIsWrittenInItsOwnVoice() {
    Claim claim = Claim.in(BY_Y).that(EVENT, KILLED, Quantity.exactly(7));

    assertThat(write(claim).notCarried()).hasSize(2); // and the actor that no claim names
    assertThat(out.toString(UTF_8)).contains("e,person+killed,y,,7,s,");
  }

  @Test
  void aTextWithoutAPublisherIsNotWritten() {
    assertThat(write(Claim.in(BY_NOBODY).that(EVENT, KILLED, Quantity.exactly(7))).written())
        .isZero();
  }

  @Test
  void aNamedSpeakerBesideAnUnnamedOneIsNotWritten() {
    Attribution both =
        Attribution.of(
            Link.of(X.id(), LinkRole.SPEAKER),
            Link.builder().descriptor("a man").role(LinkRole.SPEAKER).build());
    Claim claim = Claim.by(X).that(EVENT, KILLED, Quantity.exactly(7));

    assertThat(write(claim.withAttribution(Optional.of(both))).written()).isZero();
  }

  @Test
  void aStanceWithoutAWordIsWrittenAsUncommittedAndReported() {
    Claim claim = Claim.by(X).with(Stance.CERTAIN_WHETHER).that(EVENT, KILLED, Quantity.exactly(7));

    assertThat(write(claim).notCarried()).anyMatch(entity -> entity.value().equals(claim));
    assertThat(out.toString(UTF_8)).endsWith(",uncommitted\n");
  }
}
