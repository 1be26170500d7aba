package org.parley.file;

import java.io.IOException;

/** Thrown if a gzip file is damaged or truncated. */
public final class DamagedGzipException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedGzipException(String message) {
    super(message);
  }
}
