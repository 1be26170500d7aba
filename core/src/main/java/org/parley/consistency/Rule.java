package org.parley.consistency;

import java.util.List;

/** A rule of consistency, and the search for its violations. */
interface Rule {
  /** The violations in one event, in any order. */
  List<Finding> find(EventVerdicts evidence);
}
