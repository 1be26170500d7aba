package org.parley.dossier;

import static org.parley.Requirement.require;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the schema of a dossier. A new minor version only adds; a new major version may
 * break.
 *
 * @param major the major version
 * @param minor the minor version
 */
public record SchemaVersion(int major, int minor) implements Comparable<SchemaVersion> {
  /** The version that this library writes. */
  public static final SchemaVersion CURRENT = new SchemaVersion(1, 0);

  private static final Pattern TEXT = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

  /**
   * Checks both numbers.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public SchemaVersion {
    require(
        major >= 0 && minor >= 0,
        "a version must not have a negative number",
        "major",
        major,
        "minor",
        minor);
  }

  /**
   * Reads {@code 1.0}.
   *
   * @param text the text
   * @return the version
   * @throws IllegalArgumentException if the text is not two numbers with a point between them
   */
  public static SchemaVersion parse(String text) {
    Matcher version = TEXT.matcher(text);
    require(version.matches(), "a schema version must be two numbers such as 1.0", text);
    return new SchemaVersion(
        Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2)));
  }

  /** Whether this version is newer than the one that this library writes. */
  public boolean isNewer() {
    return compareTo(CURRENT) > 0;
  }

  /** Whether this library reads files of this version. */
  public boolean isReadable() {
    return major == CURRENT.major;
  }

  /** Compares the major versions, then the minor ones. */
  @Override
  public int compareTo(SchemaVersion other) {
    return major == other.major
        ? Integer.compare(minor, other.minor)
        : Integer.compare(major, other.major);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
