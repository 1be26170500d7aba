package org.parley.extension;

/** An entity that keeps the members of a file that the model does not know. */
public interface Extensible {
  /** The members that the model does not know; none for an entity made in code. */
  Extensions extensions();

  /** A copy with other unknown members. */
  Extensible withExtensions(Extensions extensions);
}
