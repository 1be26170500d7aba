package org.parley.dataset.gdelt;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.parley.code.Code;

/** Looks codes up by their scheme. */
final class GdeltCodes {
  private GdeltCodes() {}

  /** The values of a scheme, in their order. */
  static ImmutableList<String> all(Collection<Code> codes, String scheme) {
    return codes.stream()
        .filter(code -> code.scheme().equals(scheme))
        .map(Code::value)
        .collect(toImmutableList());
  }

  /** The first value of a scheme. */
  static Optional<String> first(Collection<Code> codes, String scheme) {
    return all(codes, scheme).stream().findFirst();
  }
}
