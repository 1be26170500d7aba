package org.parley.source;

/** What somebody contributed to a publication. */
public enum ContributorRole {
  /** Wrote it. */
  AUTHOR,
  /** Supplied it, or part of it, as a news agency. */
  AGENCY,
  /** Took the pictures. */
  PHOTO,
  /** Edited it. */
  EDITOR
}
