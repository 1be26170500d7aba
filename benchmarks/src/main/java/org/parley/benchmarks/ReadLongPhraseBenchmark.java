package org.parley.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.quantity.phrase.CountExpression;

/**
 * Reads long texts of the kinds that try a parser's patience. Ten times the length should take ten
 * times as long: compare the two lengths of a kind.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ReadLongPhraseBenchmark {
  /** The phrase that the text repeats. */
  @Param({
    "at least 180 missiles; ",
    "1 (",
    "9",
    "1-",
    "one hundred and ",
    "including 1, ",
    "a\u0301"
  })
  String piece = "";

  /** The number of characters of the text. */
  @Param({"10000", "100000"})
  int length;

  private String text = "";

  /** Called by JMH. */
  public ReadLongPhraseBenchmark() {}

  /** Makes the text. */
  @Setup(Level.Trial)
  public void makeText() {
    text = piece.repeat(length / piece.length());
  }

  /** Reads the text. */
  @Benchmark
  public CountExpression read() {
    return CountExpression.parse(text);
  }
}
