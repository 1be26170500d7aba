package org.parley.consistency;

import java.util.List;

/** Something that must hold, and is looked for where it does not. */
interface Rule {
  /** Where it does not hold in one event, in any order. */
  List<Finding> find(EventVerdicts evidence);
}
