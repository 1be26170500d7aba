package org.parley.json;

import org.jspecify.annotations.Nullable;
import org.parley.claim.Claim;
import org.parley.dossier.EntityKind;

/** Reads lines with a claim of the usual form, and gives up on all others. */
final class FastClaimLineReader {
  /**
   * The depth to which a claim of the usual form is nested, including the line around it, with a
   * margin.
   */
  private static final int DEPTH = 10;

  private final Members kinds = new Members(EntityKind.CLAIM.word());
  private final FastJsonLine line;
  private final ClaimReader claims;
  private final boolean isDeepEnough;

  FastClaimLineReader(ReadLimits limits) {
    line = new FastJsonLine(limits.stringLength());
    claims = new ClaimReader(line);
    isDeepEnough = limits.depth() >= DEPTH;
  }

  /** The claim of a line; null if it is left to data binding. */
  @Nullable Claim read(byte[] buffer, int from, int to) {
    if (!isDeepEnough) {
      return null;
    }
    line.begin(buffer, from, to);
    try {
      return claim();
    } catch (IllegalArgumentException | IllegalStateException leftToBinding) {
      return null;
    }
  }

  private Claim claim() {
    line.enter();
    ClaimReader.required(line.first(kinds));
    Claim claim = claims.claim();
    line.leave();
    line.end();
    return claim;
  }
}
