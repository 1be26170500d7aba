package org.parley.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.file.EntityReader;
import org.parley.json.DossiersOfTests;

class StreamPropertyTest {
  private static final ClaimStream STREAM = ClaimStream.withDefaults();

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void aDossierIsReadAsItWasWritten(@ForAll("dossiers") Dossier dossier, @ForAll boolean zipped)
      throws IOException {
    Path file = Files.createTempFile("stream", zipped ? ".ndjson.gz" : ".ndjson");
    try {
      STREAM.writeDossier(dossier, file);
      assertThat(STREAM.readDossier(file)).isEqualTo(dossier);
    } finally {
      Files.delete(file);
    }
  }

  /** However it is cut, all whole lines are given, and then it is said that the end is missing. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void aFileThatIsCutIsReadToItsLastWholeLine(
      @ForAll("dossiers") Dossier dossier, @ForAll @IntRange(max = 1 << 20) int cut)
      throws IOException {
    Path file = Files.createTempFile("stream", ".ndjson.gz");
    try {
      STREAM.writeDossier(dossier, file);
      byte[] whole = Files.readAllBytes(file);
      checkCut(dossier.entities().toList(), whole, 2 + cut % (whole.length - 2));
    } finally {
      Files.delete(file);
    }
  }

  private static void checkCut(List<Entity> written, byte[] whole, int length) {
    ClaimStream skipping = STREAM.with(BadLines.SKIP_AND_REPORT).with(ReferenceMode.TRUST);
    try (EntityReader reader = skipping.read(new ByteArrayInputStream(whole, 0, length))) {
      List<Entity> read = new ArrayList<>();
      reader.forEach(read::add);
      assertThat(read).isEqualTo(written.subList(0, read.size()));
      assertThat(reader.problems()).hasSize(1);
      assertThat(reader.problems().problems().get(0).message())
          .isEqualTo("the gzip data end in the middle");
      assertThat(reader.problems().problems().get(0).location().line().orElse(0))
          .isLessThanOrEqualTo(written.size() + 2L);
    }
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossiersOfTests.any();
  }
}
