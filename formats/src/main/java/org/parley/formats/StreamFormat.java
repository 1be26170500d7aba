package org.parley.formats;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.dossier.EntityKind;
import org.parley.file.DamagedGzipException;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;
import org.parley.input.InputLocation;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import org.parley.stream.BadLines;
import org.parley.stream.ClaimStream;

/** One entity a line, read and written in constant memory. */
final class StreamFormat implements FileFormat {
  /** The header of a stream, or an entity of it. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\s*\\{\\s*\"(dossier|"
              + Arrays.stream(EntityKind.values())
                  .map(EntityKind::word)
                  .collect(Collectors.joining("|"))
              + ")\"\\s*:");

  @Override
  public String id() {
    return "stream";
  }

  @Override
  public String title() {
    return "A stream: one entity a line (NDJSON)";
  }

  @Override
  public ImmutableList<String> suffixes() {
    return ImmutableList.of(".ndjson", ".jsonl");
  }

  @Override
  public int fit(String text) {
    return BEGINNING.matcher(text).lookingAt() ? 2 : 0;
  }

  @Override
  public boolean isWrittenAsItGoes() {
    return true;
  }

  @Override
  public EntityReader read(InputStream in, ReadOptions options) {
    PushbackInputStream ahead = new PushbackInputStream(in, 1);
    if (!options.isEmptyAllowed() && isEmpty(ahead)) {
      throw new InvalidInputException(
          Problem.of(
              InputLocation.line(1),
              "the file is empty; a stream must have a header or an entity"));
    }
    return ClaimStream.withDefaults()
        .with(BadLines.SKIP_AND_REPORT)
        .with(options.references())
        .with(options.stream())
        .with(options.json())
        .read(ahead);
  }

  private static boolean isEmpty(PushbackInputStream in) {
    try {
      int first = in.read();
      if (first >= 0) {
        in.unread(first);
      }
      return first < 0;
    } catch (DamagedGzipException damaged) {
      return false; // It is thrown again, with its line, by the reader.
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public EntityWriter write(OutputStream out, WriteOptions options) {
    return ClaimStream.withDefaults().write(out);
  }
}
