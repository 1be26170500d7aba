package org.parley.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.parley.dispute.Dispute;
import org.parley.dossier.Dossier;
import org.parley.policy.Policies;
import org.parley.reconcile.Codebook;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.PlainPolicy;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Ruling;

/**
 * Applies policies to disputes of five claims, on one thread: {@code rule} is the policy's rule
 * alone, with its record of steps, on prepared answers; {@code reconcile} goes from a dispute to a
 * verdict. Operations are disputes.
 *
 * <p>The claims are plain numbers and "about", by named claimants in one text, one of whom may be
 * the attacker; the policy applies by analogy, because missiles are counted, which adds a note.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PolicyBenchmark {
  private static final int DISPUTES = 64;

  /** The policy. */
  @Param({
    "hull",
    "ucdp-ged",
    "acled",
    "gtd-casualties",
    "gtd-counts",
    "airwars",
    "iraq-body-count",
    "new-america-drones",
    "ccc-crowds",
    "mass-mobilization",
    "em-dat",
    "pitf-words",
    "take-the-information",
    "no-gossiping",
    "trust-your-friends",
    "cry-with-the-wolves",
    "meet-in-the-middle",
    "keep-up-to-date"
  })
  public String policy = "";

  private Policy chosen = PlainPolicy.HULL;
  private Reconciler reconciler = Reconciler.withDefaults();
  private ImmutableList<Dispute> disputes = ImmutableList.of();
  private ImmutableList<Evidence> evidence = ImmutableList.of();

  /** Called by JMH. */
  public PolicyBenchmark() {}

  /** Makes the disputes, and the evidence that a policy gets of them. */
  @Setup
  public void prepare() {
    chosen = Policies.withDefaults().byId(policy).orElseThrow();
    reconciler = Reconciler.withDefaults().with(chosen);
    Dossier dossier = SyntheticDossier.of(5 * DISPUTES, 1);
    disputes =
        dossier.questions().stream().map(dossier::dispute).collect(ImmutableList.toImmutableList());
    Listener listener = new Listener();
    disputes.forEach(Reconciler.withDefaults().with(listener)::reconcile);
    evidence = ImmutableList.copyOf(listener.heard);
  }

  /** The rule alone, on evidence that is ready and sorted. */
  @Benchmark
  @OperationsPerInvocation(DISPUTES)
  public void rule(Blackhole sink) {
    for (Evidence each : evidence) {
      sink.consume(chosen.rule(each));
    }
  }

  /** The whole way from a dispute to a verdict. */
  @Benchmark
  @OperationsPerInvocation(DISPUTES)
  public void reconcile(Blackhole sink) {
    for (Dispute dispute : disputes) {
      sink.consume(reconciler.reconcile(dispute));
    }
  }

  /** A policy that only listens. */
  private static final class Listener implements Policy {
    private final List<Evidence> heard = new ArrayList<>();

    @Override
    public Codebook codebook() {
      return PlainPolicy.HULL.codebook();
    }

    @Override
    public Ruling rule(Evidence all) {
      heard.add(all);
      return Ruling.by(codebook(), all).rule(new Estimate.Blank());
    }
  }
}
