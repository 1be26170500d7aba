package org.parley.fuzz;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The folders of a target's runs, below {@code fuzz/target/fuzz}: the fuzzer's input and output.
 * The corpus is kept between runs, so that each continues where the last one ended.
 *
 * @param folder the folder of the target
 */
record FuzzFolders(Path folder) {
  Path seeds() {
    return folder.resolve("seeds");
  }

  Path corpus() {
    return folder.resolve("corpus");
  }

  Path findings() {
    return folder.resolve("findings");
  }

  Path dictionary() {
    return folder.resolve("words.dict");
  }

  /** Creates the folders and writes the inputs and their words. */
  void prepare(ImmutableMap<String, byte[]> inputs) throws IOException {
    Files.createDirectories(seeds());
    Files.createDirectories(corpus());
    Files.createDirectories(findings());
    for (Map.Entry<String, byte[]> input : inputs.entrySet()) {
      String name = input.getKey().replaceAll("[/:]", "-");
      Files.write(seeds().resolve(name), input.getValue());
    }
    Files.writeString(dictionary(), Dictionary.of(inputs.values()));
  }

  /** The number of inputs stored as findings. */
  long found() {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(findings(), "{crash,timeout,oom}-*")) {
      return Streams.stream(files).count();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
