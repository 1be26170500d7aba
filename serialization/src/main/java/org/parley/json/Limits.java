package org.parley.json;

/** What is said when a limit is passed. */
final class Limits {
  private Limits() {}

  static String message(String told) {
    return told.lines().findFirst().orElse("");
  }
}
