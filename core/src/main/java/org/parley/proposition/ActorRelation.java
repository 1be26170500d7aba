package org.parley.proposition;

/** What one actor is said to be to another. */
public enum ActorRelation {
  /** Supports it with arms, money or men. */
  BACKS,
  /** Belongs to it: an army to its state. */
  PART_OF,
  /** Speaks for it: what the one says binds the other. */
  SPEAKS_FOR,
  /** Is its ally. */
  ALLIED_WITH,
  /** Is the same under another name. */
  SAME_AS,
  /** Is somebody else, however alike the names; worth as much as a "yes". */
  NOT_SAME_AS
}
