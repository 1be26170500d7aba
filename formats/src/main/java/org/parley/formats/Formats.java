package org.parley.formats;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.dossier.Dossier;
import org.parley.file.DamagedGzipException;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;
import org.parley.file.PackedFile;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;

/**
 * Reads and writes files of every known format.
 *
 * <p>The format of a file is the one that the caller names; otherwise it is guessed from its name
 * and its first characters: {@code .json} is a dossier or fact-checks, {@code .ndjson} a stream,
 * and {@code .csv} plain reports or the table of a dataset. Files may be compressed with gzip;
 * those whose name ends with {@code .gz} are compressed on writing.
 *
 * <pre>{@code
 * Formats formats = Formats.withDefaults();
 * Dossier dossier = formats.read(Path.of("ged241.csv")).dossier();
 * formats.write(dossier, Path.of("ged241.ndjson.gz"));
 * }</pre>
 *
 * <p>The defaults are the formats of this library and those of every {@link FormatProvider} on the
 * class path or module path, and the defaults of {@link ReadOptions} and {@link WriteOptions}.
 */
public final class Formats {
  private static final int LOOK_AHEAD = 8192;
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String FALLBACK = "reports";

  private final ImmutableList<FileFormat> all;
  private final ReadOptions reading;
  private final WriteOptions writing;

  private Formats(ImmutableList<FileFormat> all, ReadOptions reading, WriteOptions writing) {
    Set<String> ids = new HashSet<>();
    for (FileFormat format : all) {
      checkState(ids.add(format.id()), "the id of a format must be unique, got '%s'", format.id());
    }
    this.all = all;
    this.reading = reading;
    this.writing = writing;
  }

  /**
   * All known formats, with default options.
   *
   * @throws IllegalStateException if two formats have one id
   */
  public static Formats withDefaults() {
    return from(ServiceLoader.load(FormatProvider.class, Formats.class.getClassLoader()));
  }

  /**
   * The formats of this library and of these providers, with default options.
   *
   * @throws IllegalStateException if two formats have one id
   */
  public static Formats from(Iterable<FormatProvider> providers) {
    ImmutableList<FileFormat> own = new BuiltInFormats().formats();
    Stream<FileFormat> others =
        Streams.stream(providers)
            .filter(provider -> !(provider instanceof BuiltInFormats))
            .flatMap(provider -> provider.formats().stream())
            .sorted(Comparator.comparing(FileFormat::id));
    return new Formats(
        Stream.concat(own.stream(), others).collect(toImmutableList()),
        ReadOptions.withDefaults(),
        WriteOptions.withDefaults());
  }

  /** A copy that reads with other options. */
  public Formats with(ReadOptions options) {
    return new Formats(all, requireNonNull(options, "options"), writing);
  }

  /** A copy that writes with other options. */
  public Formats with(WriteOptions options) {
    return new Formats(all, reading, requireNonNull(options, "options"));
  }

  /** All formats: those of this library first, the others sorted by id. */
  public ImmutableList<FileFormat> all() {
    return all;
  }

  /** The format with this id, if there is one. */
  public Optional<FileFormat> byId(String id) {
    return all.stream().filter(format -> format.id().equals(id)).findFirst();
  }

  /**
   * The format with this id.
   *
   * @throws IllegalArgumentException if there is none; the message lists the formats
   */
  public FileFormat get(String id) {
    Optional<FileFormat> format = byId(id);
    checkArgument(
        format.isPresent(),
        "format must be one of %s, got '%s'",
        all.stream().map(FileFormat::id).collect(Collectors.joining(", ")),
        id);
    return format.get();
  }

  /** The formats whose files have such a name, compressed or not; several for {@code .csv}. */
  public ImmutableList<FileFormat> named(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return all.stream()
        .filter(format -> format.suffixes().stream().anyMatch(plain::endsWith))
        .collect(toImmutableList());
  }

  /**
   * The most likely format of a file: of those that fit its name, or of all if none does, the only
   * one that also fits its content.
   *
   * <p>If several or none fit the content, it is the first that fits the name, or plain reports if
   * none does.
   *
   * @param fileName the name of the file
   * @param beginning its first characters
   */
  public FileFormat guess(String fileName, String beginning) {
    String text = beginning.startsWith(BYTE_ORDER_MARK) ? beginning.substring(1) : beginning;
    ImmutableList<FileFormat> named = named(fileName);
    FileFormat best = named.isEmpty() ? get(FALLBACK) : named.get(0);
    int fit = 0;
    for (FileFormat candidate : named.isEmpty() ? all : named) {
      int candidateFit = candidate.fit(text);
      if (candidateFit > fit) {
        best = candidate;
        fit = candidateFit;
      }
    }
    return best;
  }

  /**
   * Reads a file in its most likely format.
   *
   * @return the valid part, and the problems
   * @throws org.parley.input.InvalidInputException if no part of it can be read
   * @throws UncheckedIOException if the file cannot be read
   */
  public ReadResult read(Path file) {
    try (EntityReader reader = open(file)) {
      return reader.readAll();
    }
  }

  /**
   * Reads a file of a named format; see {@link #get}.
   *
   * @return the valid part, and the problems
   * @throws org.parley.input.InvalidInputException if no part of it can be read
   * @throws UncheckedIOException if the file cannot be read
   */
  public ReadResult read(Path file, FileFormat format) {
    try (EntityReader reader = open(file, format)) {
      return reader.readAll();
    }
  }

  /**
   * Opens a file to read its entities one by one, in the format that it is likely to have.
   *
   * @throws org.parley.input.InvalidInputException if nothing of it can be read
   * @throws UncheckedIOException if the file cannot be read
   */
  public EntityReader open(Path file) {
    return opened(file, in -> open(in, String.valueOf(file.getFileName())));
  }

  /**
   * Opens a file of a named format to read its entities one by one.
   *
   * @throws org.parley.input.InvalidInputException if nothing of it can be read
   * @throws UncheckedIOException if the file cannot be read
   */
  public EntityReader open(Path file, FileFormat format) {
    return opened(file, in -> open(in, format));
  }

  /** Opens the content of a file. */
  private interface Opening {
    EntityReader open(InputStream in);
  }

  private static EntityReader opened(Path file, Opening opening) {
    try {
      InputStream in = Files.newInputStream(file);
      try {
        return new OpenedFile(opening.open(PackedFile.unpacked(file, in)), in);
      } catch (IOException | RuntimeException failed) {
        in.close();
        throw failed;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Opens a stream to read its entities one by one, in its most likely format; the stream remains
   * open when the reader is closed.
   *
   * @param in the content, compressed or not
   * @param fileName the name it has, or any other text if it has none
   * @throws org.parley.input.InvalidInputException if no part of it can be read
   * @throws UncheckedIOException if the stream cannot be read
   */
  public EntityReader open(InputStream in, String fileName) {
    try {
      PushbackInputStream ahead = new PushbackInputStream(PackedFile.unpacked(in), LOOK_AHEAD);
      return guess(fileName, beginning(ahead)).read(ahead, reading);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Opens a stream of a named format to read its entities one by one; the stream remains open when
   * the reader is closed.
   *
   * @param in the content, compressed or not
   * @throws org.parley.input.InvalidInputException if no part of it can be read
   * @throws UncheckedIOException if the stream cannot be read
   */
  public EntityReader open(InputStream in, FileFormat format) {
    try {
      return format.read(PackedFile.unpacked(in), reading);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The first characters, which are read again later; fewer if a gzip file is truncated. */
  private static String beginning(PushbackInputStream stream) throws IOException {
    byte[] first = new byte[LOOK_AHEAD];
    int length = 0;
    try {
      for (int more = 0; more >= 0 && length < LOOK_AHEAD; length += Math.max(more, 0)) {
        more = stream.read(first, length, LOOK_AHEAD - length);
      }
    } catch (DamagedGzipException damaged) {
      // It is thrown again, with its place, when the reader comes to it.
    }
    stream.unread(first, 0, length);
    return new String(Arrays.copyOf(first, length), UTF_8);
  }

  /**
   * Writes a dossier to a file, in the first format that fits its name.
   *
   * @return the amount written, and the entities that the format could not fully represent
   * @throws IllegalArgumentException if no format fits the name
   * @throws org.parley.file.InvalidOutputException if the format cannot represent an entity
   * @throws UncheckedIOException if the file cannot be written; the target is then unchanged
   */
  public WriteResult write(Dossier dossier, Path file) {
    ImmutableList<FileFormat> named = named(String.valueOf(file.getFileName()));
    require(!named.isEmpty(), "the name must end as in one format", file.toString());
    return write(dossier, file, named.get(0));
  }

  /**
   * Writes a dossier to a file of a named format.
   *
   * @return the amount written, and the entities that the format could not fully represent
   * @throws org.parley.file.InvalidOutputException if the format cannot represent an entity
   * @throws UncheckedIOException if the file cannot be written; the target is then unchanged
   */
  public WriteResult write(Dossier dossier, Path file, FileFormat format) {
    try (EntityWriter writer = create(file, format)) {
      writer.writeDossier(dossier);
      return writer.commit();
    }
  }

  /**
   * Begins a file of a named format, compressed if its name ends with {@code .gz}.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public EntityWriter create(Path file, FileFormat format) {
    return EntityWriter.toFile(file, out -> create(out, format));
  }

  /** Begins to write a named format to a stream, which remains open. */
  public EntityWriter create(OutputStream out, FileFormat format) {
    return format.write(out, writing);
  }
}
