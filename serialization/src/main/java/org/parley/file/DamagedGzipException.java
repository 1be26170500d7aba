package org.parley.file;

import java.io.IOException;

/** What should be gzip is not, or not to its end. */
public final class DamagedGzipException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedGzipException(String message) {
    super(message);
  }
}
