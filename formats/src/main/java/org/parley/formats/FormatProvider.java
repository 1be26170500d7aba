package org.parley.formats;

import com.google.common.collect.ImmutableList;

/**
 * Makes formats known. {@link Formats} finds providers as services: name yours in {@code
 * META-INF/services/org.parley.formats.FormatProvider}, or with {@code provides} in a module.
 */
public interface FormatProvider {
  /** The formats; no two formats share an id. */
  ImmutableList<FileFormat> formats();
}
