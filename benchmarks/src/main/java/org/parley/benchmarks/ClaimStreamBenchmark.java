package org.parley.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.parley.dossier.Entity;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;
import org.parley.stream.ClaimStream;
import org.parley.stream.ReferenceMode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reading claims one a line in a JVM of 64 MB, beside Jackson's tokens alone on the same bytes; and
 * writing the first of them, beside Jackson's generator alone, which is given the same tokens ready
 * in memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xmx64m", "-XX:+UseSerialGC"})
public class ClaimStreamBenchmark {
  private static final int WRITTEN = 5_000;
  private static final JsonFactory PLAIN = JsonFactory.builder().rootValueSeparator("\n").build();

  /** The number of claims. */
  @Param("1000000")
  int claims;

  private Path file = Path.of("");
  private Path whole = Path.of("");
  private final List<Entity> entities = new ArrayList<>();
  private final TokenBuffer tokens = TokenBuffer.forGeneration();

  /** A benchmark, made by JMH. */
  public ClaimStreamBenchmark() {}

  /** Writes the file, and keeps some claims and their tokens. */
  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("claims", ".ndjson");
    ClaimLines.writeAlone(claims, file);
    whole = Files.createTempFile("whole", ".ndjson");
    ClaimLines.writeWhole(claims, whole);
    try (EntityReader reader = ClaimStream.withDefaults().with(ReferenceMode.TRUST).read(file)) {
      reader.stream().limit(WRITTEN).forEach(entities::add);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writeTo(bytes);
    try (JsonParser parser = PLAIN.createParser(ObjectReadContext.empty(), bytes.toByteArray())) {
      while (parser.nextToken() != null) {
        tokens.copyCurrentEvent(parser);
      }
    }
    System.gc();
  }

  /** Removes the file. */
  @TearDown
  public void remove() throws IOException {
    Files.delete(file);
    Files.delete(whole);
  }

  /** The claims alone. */
  @Benchmark
  public long readClaims() {
    return ClaimLines.read(file, ReferenceMode.TRUST);
  }

  /** Reads the tokens of the claims only. */
  @Benchmark
  public long readClaimsTokens() throws IOException {
    return ClaimLines.tokens(file);
  }

  /** The claims with all that they name, unchecked. */
  @Benchmark
  public long readWholeTrusting() {
    return ClaimLines.read(whole, ReferenceMode.TRUST);
  }

  /** The claims with all that they name, checked. */
  @Benchmark
  public long readWholeChecking() {
    return ClaimLines.read(whole, ReferenceMode.CHECK);
  }

  /** Reads the tokens of these only. */
  @Benchmark
  public long readWholeTokens() throws IOException {
    return ClaimLines.tokens(whole);
  }

  /** The first claims, again and again until as many are written as there are claims. */
  @Benchmark
  public void writeClaims() throws IOException {
    for (int i = 0; i < claims; i += WRITTEN) {
      writeTo(OutputStream.nullOutputStream());
    }
  }

  private void writeTo(OutputStream target) {
    try (EntityWriter writer = ClaimStream.withDefaults().write(target)) {
      entities.forEach(writer::write);
      writer.commit();
    }
  }

  /** The tokens of the first claims, as often. */
  @Benchmark
  public void writeClaimsTokens() throws IOException {
    for (int i = 0; i < claims; i += WRITTEN) {
      try (JsonGenerator generator =
          PLAIN.createGenerator(ObjectWriteContext.empty(), OutputStream.nullOutputStream())) {
        tokens.serialize(generator);
      }
    }
  }
}
