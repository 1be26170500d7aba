package org.parley.explanation;

import static java.util.Objects.requireNonNull;

/**
 * A line of the explanation of a verdict.
 *
 * @param role what the line says
 * @param lead the word to highlight at its start, such as {@code CONTESTED}; empty in most lines
 * @param rest the text after the lead
 */
public record ExplanationLine(Role role, String lead, String rest) {
  /** Refuses null. */
  public ExplanationLine {
    requireNonNull(role, "role");
    requireNonNull(lead, "lead");
    requireNonNull(rest, "rest");
  }

  /** The kinds of lines, in their order. */
  public enum Role {
    /** The event and the question. */
    QUESTION,
    /** Who says what. */
    ANSWER,
    /**
     * How the answers relate; its lead is the name of the {@link org.parley.reconcile.Agreement}.
     */
    AGREEMENT,
    /** The estimate of the policy. */
    ESTIMATE,
    /** An addition of the policy to its estimate. */
    NOTE,
    /** How many origins and publications there are. */
    COUNTS,
    /** A review of the claims, statements and sources behind the answers, or of the event. */
    REVIEW,
    /** A step that the lines above do not report. */
    STEP
  }

  static ExplanationLine of(Role role, String text) {
    return new ExplanationLine(role, "", text);
  }

  /** The whole text of the line. */
  public String text() {
    return lead + rest;
  }
}
