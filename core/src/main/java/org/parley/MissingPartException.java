package org.parley;

import com.google.common.collect.ImmutableList;

/** Thrown if a value is built without a required part. */
public final class MissingPartException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The names of the missing parts, in the order of the type; kept as a field that serialises. */
  private final ImmutableList<String> parts;

  /**
   * Names the missing parts.
   *
   * @param parts the names of the missing parts
   */
  public MissingPartException(String... parts) {
    super("lacks " + String.join(", ", parts));
    this.parts = ImmutableList.copyOf(parts);
  }

  /** The names of the missing parts. */
  public ImmutableList<String> parts() {
    return parts;
  }
}
