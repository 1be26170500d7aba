package org.parley.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parley.claim.Claim;
import org.parley.dossier.EntityKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads lines that hold a claim of the usual form, and gives up on all others. */
final class CleanClaims {
  private static final byte[] START = "{\"claim\"".getBytes(StandardCharsets.UTF_8);

  private final CleanTokens tokens;
  private final ClaimReader claims;

  CleanClaims(ReadLimits limits) {
    tokens =
        new CleanTokens(
            JsonFactory.builder().streamReadConstraints(limits.constraintsOfLines()).build());
    claims = new ClaimReader(tokens);
  }

  /** The claim of a line; null if it is left to binding. */
  @Nullable Claim read(byte[] line, int from, int to) {
    if (to - from < START.length
        || !Arrays.equals(line, from, from + START.length, START, 0, START.length)) {
      return null;
    }
    tokens.begin(line, from, to);
    try {
      return claim();
    } catch (IllegalArgumentException | IllegalStateException | JacksonException leftToBinding) {
      tokens.giveUp();
      return null;
    }
  }

  private Claim claim() {
    tokens.enter();
    if (!EntityKind.CLAIM.word().equals(tokens.name())) {
      throw UnusualException.unusual();
    }
    Claim claim = claims.claim();
    tokens.expect(JsonToken.END_OBJECT);
    tokens.end();
    return claim;
  }
}
