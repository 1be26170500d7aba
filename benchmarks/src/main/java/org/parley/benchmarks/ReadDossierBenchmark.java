package org.parley.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.dossier.Dossier;
import org.parley.json.ParleyJson;
import tools.jackson.core.JsonParser;

/**
 * Reading a dossier of 100,000 claims from a file in a JVM of 512 MB: once as a checked dossier,
 * and once as bare tokens for comparison.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 6)
@Fork(value = 2, jvmArgsAppend = "-Xmx512m")
public class ReadDossierBenchmark {
  /** The number of claims. */
  @Param("100000")
  int claims;

  private Path file = Path.of("");

  /** A benchmark, made by JMH. */
  public ReadDossierBenchmark() {}

  /** Writes the file. */
  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("dossier", ".json");
    ParleyJson.withDefaults().writeDossier(SyntheticDossier.of(claims, 1), file);
    System.gc();
  }

  /** Removes the file. */
  @TearDown
  public void remove() throws IOException {
    Files.delete(file);
  }

  /** The dossier, checked as a whole. */
  @Benchmark
  public Dossier dossier() {
    return ParleyJson.withDefaults().readDossier(file);
  }

  /** The tokens alone. */
  @Benchmark
  public int tokens() throws IOException {
    int tokens = 0;
    try (InputStream stream = Files.newInputStream(file);
        JsonParser parser = ParleyJson.withDefaults().mapper().createParser(stream)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }
}
