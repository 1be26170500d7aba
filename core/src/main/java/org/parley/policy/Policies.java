package org.parley.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.parley.reconcile.Policy;

/**
 * All policies with their defaults, by the names under which they are chosen: those of this
 * library's own, those of the field's datasets, and the strategies of data fusion.
 *
 * <p>Options are set on the policies themselves: {@code
 * Acled.withDefaults().withEdition(AcledEdition.Y2019)}.
 */
public final class Policies {
  private static final ImmutableList<Policy> OWN =
      ImmutableList.of(Policy.HULL, Policy.BY_SIDE, Policy.MOST_RECENT);
  private static final ImmutableList<Policy> DATASETS =
      ImmutableList.of(
          UcdpGed.withDefaults(),
          Acled.withDefaults(),
          GtdCasualties.withDefaults(),
          GtdCounts.POLICY,
          Airwars.withDefaults(),
          IraqBodyCount.withDefaults(),
          NewAmericaDrones.withDefaults(),
          CccCrowds.POLICY,
          MassMobilization.POLICY,
          EmDat.withDefaults(),
          PoliticalTerrorScale.POLICY,
          PitfWords.POLICY);
  private static final ImmutableList<Policy> STRATEGIES =
      ImmutableList.of(
          TakeTheInformation.POLICY,
          NoGossiping.POLICY,
          TrustYourFriends.withDefaults(),
          CryWithTheWolves.POLICY,
          MeetInTheMiddle.withDefaults(),
          KeepUpToDate.POLICY);
  private static final ImmutableList<Policy> ALL =
      ImmutableList.<Policy>builder().addAll(OWN).addAll(DATASETS).addAll(STRATEGIES).build();
  private static final ImmutableMap<String, Policy> BY_ID = Maps.uniqueIndex(ALL, Policy::id);

  private Policies() {}

  /** All policies, in a fixed order. */
  public static ImmutableList<Policy> all() {
    return ALL;
  }

  /** Those of datasets, whose rules the field has published. */
  public static ImmutableList<Policy> datasets() {
    return DATASETS;
  }

  /** The generic strategies of Bleiholder and Naumann. */
  public static ImmutableList<Policy> strategies() {
    return STRATEGIES;
  }

  /** The policy with this id. */
  public static Optional<Policy> byId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
