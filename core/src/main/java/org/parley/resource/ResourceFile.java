package org.parley.resource;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.parley.Requirement.refused;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text file in UTF-8 that is packed beside a class.
 *
 * <p>The class opens the file itself, because on the module path no other module may:
 *
 * <pre>{@code
 * ResourceFile.lines(Lexicon.class::getResourceAsStream, "lexicons.txt");
 * }</pre>
 */
public final class ResourceFile {
  private ResourceFile() {}

  /** Opens a file by its name: {@code getResourceAsStream} of the class that owns it. */
  @FunctionalInterface
  public interface Owner {
    /** Opens the file; null if there is none of this name. */
    @Nullable InputStream open(String name);
  }

  /**
   * The whole text of a file.
   *
   * @throws IllegalArgumentException if the owner has no file of this name
   */
  public static String text(Owner owner, String name) {
    try (InputStream file = owner.open(name)) {
      if (file == null) {
        throw refused("name must be that of a packed file", "name", name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The lines of a file, except blank ones and comments, which start with {@code #}.
   *
   * @throws IllegalArgumentException if the owner has no file of this name
   */
  public static ImmutableList<String> lines(Owner owner, String name) {
    return text(owner, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(toImmutableList());
  }
}
