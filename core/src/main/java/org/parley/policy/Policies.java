package org.parley.policy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.reconcile.Policy;

/** All policies, by the names under which they are chosen. */
public final class Policies {
  private static final ImmutableList<Policy> ALL =
      ImmutableList.of(Policy.HULL, Policy.BY_SIDE, Policy.MOST_RECENT);

  private Policies() {}

  /** All policies, in a fixed order. */
  public static ImmutableList<Policy> all() {
    return ALL;
  }

  /** The policy with this id. */
  public static Optional<Policy> byId(String id) {
    return ALL.stream().filter(policy -> policy.id().equals(id)).findFirst();
  }
}
