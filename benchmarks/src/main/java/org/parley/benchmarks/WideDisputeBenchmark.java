package org.parley.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Stance;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.proposition.Measure;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.proposition.Responsibility;
import org.parley.quantity.Quantity;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** Disputes about one event with many participants, each of a shape that scales in its own way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class WideDisputeBenchmark {
  private static final Event EVENT = Event.of("event", "An event");
  private static final Measure KILLED = Measure.of("person", "killed");
  private static final int BLAMED = 50;

  /** The number of reports. */
  @Param({"1000", "10000"})
  int reports;

  /** The shape of the dispute. */
  @Param({"blame", "deny", "derived", "toll", "digest"})
  String shape = "";

  private Dossier dossier = Dossier.builder().build();
  private Question question = Question.whether(EVENT.id());

  /** A benchmark, made by JMH. */
  public WideDisputeBenchmark() {}

  /** Makes the dossier. */
  @Setup
  public void make() {
    question =
        shape.equals("blame")
            ? Question.who(EVENT.id(), ParticipantRole.INITIATOR)
            : Question.howMany(EVENT.id(), KILLED);
    Dossier.Builder builder = Dossier.builder().addEvents(EVENT);
    switch (shape) {
      case "blame" -> blame(builder);
      case "deny" -> deny(builder);
      case "derived" -> derived(builder);
      case "toll" -> toll(builder);
      default -> digest(builder);
    }
    dossier = builder.build();
  }

  /** Adds one speaker for each report, each of whom blames one of fifty actors. */
  private void blame(Dossier.Builder builder) {
    for (int i = 0; i < BLAMED; i++) {
      builder.addActors(actor("blamed-" + i));
    }
    speakers(
        builder,
        i ->
            new Responsibility(
                EVENT.id(), actor("blamed-" + i % BLAMED).id(), ParticipantRole.INITIATOR));
  }

  /** Adds one speaker for each report, half of whom deny the figure of the others. */
  private void deny(Dossier.Builder builder) {
    for (int i = 0; i < reports; i++) {
      Actor speaker = actor("speaker-" + i);
      builder
          .addActors(speaker)
          .addClaims(
              Claim.by(speaker)
                  .with(i % 2 == 0 ? Stance.CERTAIN : Stance.CERTAINLY_NOT)
                  .that(ClaimId.of("c" + i), count(200)));
    }
  }

  /**
   * Adds a chain of texts, each quoting the one before, in which a speaker keeps giving new
   * figures.
   */
  private void derived(Dossier.Builder builder) {
    Actor speaker = actor("speaker");
    builder.addActors(speaker);
    for (int i = 0; i < reports; i++) {
      Source.Builder text = Source.builder().id(SourceId.of("s" + i)).kind(SourceKind.ARTICLE);
      if (i > 0) {
        text.addDerivedFrom(new Derivation(SourceId.of("s" + (i - 1)), DerivationKind.QUOTES));
      }
      Source source = text.build();
      builder
          .addSources(source)
          .addClaims(Claim.by(speaker).in(source).that(ClaimId.of("c" + i), count(i % 100)));
    }
  }

  /** A toll that one speaker raises day by day. */
  private void toll(Dossier.Builder builder) {
    Actor speaker = actor("speaker");
    builder.addActors(speaker);
    LocalDate first = LocalDate.of(2000, 1, 1);
    for (int i = 0; i < reports; i++) {
      builder.addClaims(
          Claim.by(speaker).on(first.plusDays(i)).that(ClaimId.of("c" + i), count(i)));
    }
  }

  /** Adds texts in their own voice, and digests that each draw on two of them. */
  private void digest(Dossier.Builder builder) {
    for (int i = 0; i < reports; i++) {
      Actor publisher = actor("publisher-" + i);
      Source.Builder text =
          Source.builder()
              .id(SourceId.of("s" + i))
              .kind(SourceKind.ARTICLE)
              .publisher(publisher.id());
      if (i > 1) {
        text.addDerivedFrom(
            new Derivation(SourceId.of("s" + i / 2), DerivationKind.QUOTES),
            new Derivation(SourceId.of("s" + i / 3), DerivationKind.QUOTES));
      }
      Source source = text.build();
      builder
          .addActors(publisher)
          .addSources(source)
          .addClaims(Claim.in(source).that(ClaimId.of("c" + i), count(i % 7)));
    }
  }

  private void speakers(Dossier.Builder builder, IntFunction<Proposition> said) {
    for (int i = 0; i < reports; i++) {
      Actor speaker = actor("speaker-" + i);
      builder
          .addActors(speaker)
          .addClaims(Claim.by(speaker).that(ClaimId.of("c" + i), said.apply(i)));
    }
  }

  private static Actor actor(String id) {
    return Actor.of(id, ActorKind.UNKNOWN, id);
  }

  private static Proposition count(int number) {
    return new org.parley.proposition.Measurement(EVENT.id(), KILLED, Quantity.exactly(number));
  }

  /** Reconciles the dossier into a verdict, including its text. */
  @Benchmark
  public int reconcile() {
    Verdict verdict = Reconciler.withDefaults().reconcile(dossier.dispute(question));
    return verdict.explain().length();
  }
}
