package org.parley.statement;

/** How close a wording is to what was said. */
public enum WordingForm {
  /** Word for word. */
  VERBATIM,
  /** Word for word in part: a quoted word in a sentence of the reporter's. */
  PARTIAL,
  /** In the reporter's words. */
  INDIRECT
}
