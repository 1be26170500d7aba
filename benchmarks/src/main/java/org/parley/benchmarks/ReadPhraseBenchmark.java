package org.parley.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.parley.quantity.phrase.CountExpression;

/** Reads short phrases, of the forms in which reports give figures, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadPhraseBenchmark {
  private static final String[] PHRASES = {
    "180",
    "at least 180",
    "about 200 missiles",
    "some 1,200–1,400",
    "dozens",
    "one hundred and eighty",
    "between 150 and 180",
    "up to 50 people",
    "more than 1.5 million",
    "hundreds, perhaps thousands",
    "88 total (US 23; CS 65)",
    "no casualties",
    "a few",
    "90 percent",
    "tens of thousands of people",
    "unknown"
  };

  /** Called by JMH. */
  public ReadPhraseBenchmark() {}

  /** Reads short phrases, one after another. */
  @Benchmark
  @OperationsPerInvocation(16)
  public void phrases(Blackhole sink) {
    for (String phrase : PHRASES) {
      sink.consume(CountExpression.parse(phrase));
    }
  }
}
