package org.parley.json;

import static org.parley.Requirement.require;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;

/**
 * Limits on the size of an input; each can be raised.
 *
 * @param depth the depth to which objects and lists may be nested, 100 by default, at most 500
 * @param stringLength the number of characters that a text may have, 1,000,000 by default
 * @param documentLength the number of characters or bytes that a document may have, 536,870,912 by
 *     default
 */
public record ReadLimits(int depth, int stringLength, long documentLength) {
  private static final int MOST_DEPTH = 500;
  private static final ReadLimits DEFAULTS = new ReadLimits(100, 1_000_000, 512L << 20);

  /**
   * Checks that each limit allows something.
   *
   * @throws IllegalArgumentException if a limit is out of range
   */
  public ReadLimits {
    require(depth >= 1 && depth <= MOST_DEPTH, "depth must be from 1 to 500", "depth", depth);
    require(stringLength >= 1, "stringLength must be at least 1", "stringLength", stringLength);
    require(
        documentLength >= 1, "documentLength must be at least 1", "documentLength", documentLength);
  }

  /** 100 levels, a million characters a text, half a gibibyte a document. */
  public static ReadLimits withDefaults() {
    return DEFAULTS;
  }

  /**
   * A copy with another depth.
   *
   * @throws IllegalArgumentException if the depth is not from 1 to 500
   */
  public ReadLimits withDepth(int levels) {
    return new ReadLimits(levels, stringLength, documentLength);
  }

  /**
   * A copy with another length of texts.
   *
   * @throws IllegalArgumentException if the length is below 1
   */
  public ReadLimits withStringLength(int characters) {
    return new ReadLimits(depth, characters, documentLength);
  }

  /**
   * A copy with another length of documents.
   *
   * @throws IllegalArgumentException if the length is below 1
   */
  public ReadLimits withDocumentLength(long length) {
    return new ReadLimits(depth, stringLength, length);
  }

  /** Limits under which everything that was read can be written, even within a list. */
  static StreamWriteConstraints writeConstraints() {
    return StreamWriteConstraints.builder().maxNestingDepth(2 * MOST_DEPTH).build();
  }

  StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(depth)
        .maxStringLength(stringLength)
        .maxDocumentLength(documentLength)
        .build();
  }
}
