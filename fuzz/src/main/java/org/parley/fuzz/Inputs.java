package org.parley.fuzz;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The kept inputs of a target: the files of its own folder and those that its seeds name.
 *
 * <p>Each file is an input, except {@code lines.txt} in a target's own folder, which has one input
 * a line.
 */
public final class Inputs {
  private static final String LINES = "lines.txt";

  private final Path checkout;

  /** The inputs below a checkout. */
  public Inputs(Path checkout) {
    this.checkout = requireNonNull(checkout, "checkout");
  }

  /**
   * All kept inputs of a target, sorted by name.
   *
   * @return the inputs by the path of the file below the checkout, with the line if it has several
   * @throws UncheckedIOException if one cannot be read
   */
  public ImmutableMap<String, byte[]> of(FuzzTargets target) {
    ImmutableMap.Builder<String, byte[]> inputs = ImmutableMap.builder();
    files("fuzz/src/test/resources/" + target.id() + "/*").forEach(file -> addOwn(file, inputs));
    target.seeds().stream()
        .flatMap(glob -> files(glob).stream())
        .forEach(file -> inputs.put(name(file), bytes(file)));
    return inputs.buildOrThrow();
  }

  private void addOwn(Path file, ImmutableMap.Builder<String, byte[]> inputs) {
    if (!file.endsWith(LINES)) {
      inputs.put(name(file), bytes(file));
      return;
    }
    int number = 0;
    for (String line : lines(file)) {
      inputs.put(name(file) + ":" + ++number, line.getBytes(UTF_8));
    }
  }

  private static List<String> lines(Path file) {
    return Splitter.on('\n').omitEmptyStrings().splitToList(new String(bytes(file), UTF_8));
  }

  private ImmutableList<Path> files(String glob) {
    int name = glob.lastIndexOf('/') + 1;
    Path folder = checkout.resolve(glob.substring(0, name));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob.substring(name))) {
      return Streams.stream(files).filter(Files::isRegularFile).sorted().collect(toImmutableList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String name(Path file) {
    return checkout.relativize(file).toString().replace('\\', '/');
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
