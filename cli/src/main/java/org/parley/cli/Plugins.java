package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.parley.Requirement.message;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.formats.FormatProvider;
import org.parley.formats.Formats;
import org.parley.policy.Policies;
import org.parley.reconcile.Policy;

/**
 * The policies and formats of this library, of others on the class path, and of the jars in the
 * folder that {@code --plugins} names. They are found by the class loader of the thread that runs
 * the command.
 */
final class Plugins {
  static final String OPTION = "--plugins";

  private Plugins() {}

  /** All formats, including those of plugins. */
  static Formats formats() {
    return loaded(() -> Formats.from(ServiceLoader.load(FormatProvider.class)));
  }

  /** All policies, including those of plugins. */
  static Policies policies() {
    return loaded(() -> Policies.from(ServiceLoader.load(Policy.class)));
  }

  private static <T> T loaded(Supplier<T> services) {
    try {
      return services.get();
    } catch (ServiceConfigurationError | LinkageError | IllegalStateException refused) {
      throw new UsageException("a plugin cannot be used: " + refused.getMessage());
    }
  }

  /** Runs a command with the plugins that its arguments name. */
  static <T> T during(Supplier<T> run, String... arguments) {
    Optional<String> folder = folder(arguments);
    if (folder.isEmpty()) {
      return run.get();
    }
    Thread thread = Thread.currentThread();
    @Nullable ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader plugins =
        new URLClassLoader(jars(folder.get()), Plugins.class.getClassLoader())) {
      thread.setContextClassLoader(plugins);
      return run.get();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The folder is needed before the arguments are read, since they may name a format in it. */
  private static Optional<String> folder(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return Optional.of(arguments[i].substring(OPTION.length() + 1));
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return Optional.of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }

  private static URL[] jars(String folder) throws IOException {
    if (!Files.isDirectory(Path.of(folder))) {
      throw new UsageException(message(OPTION + " must be a folder with jars", folder));
    }
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      ImmutableList<URL> jars =
          files
              .filter(file -> file.toString().endsWith(".jar"))
              .sorted()
              .map(Plugins::url)
              .collect(toImmutableList());
      if (jars.isEmpty()) {
        throw new UsageException(
            OPTION + " must name a folder with jars, found none in '" + folder + "'");
      }
      return jars.toArray(URL[]::new);
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
