package org.parley.policy;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.parley.reconcile.PlainPolicy;
import org.parley.reconcile.Policy;

/**
 * All policies with their defaults, by name: those of this library, those of the field's datasets,
 * the strategies of data fusion, and those of others on the class path or module path.
 *
 * <p>Options are set on the policies themselves: {@code
 * Acled.withDefaults().withEdition(AcledEdition.Y2019)}.
 */
public final class Policies {
  private static final ImmutableList<Policy> OWN =
      ImmutableList.of(
          PlainPolicy.HULL, PlainPolicy.BY_SIDE, PlainPolicy.MOST_RECENT, Chosen.POLICY);
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
  private static final ImmutableList<Policy> BUILT_IN =
      ImmutableList.<Policy>builder().addAll(OWN).addAll(DATASETS).addAll(STRATEGIES).build();

  private final ImmutableMap<String, Policy> byId;

  private Policies(ImmutableMap<String, Policy> byId) {
    this.byId = byId;
  }

  /**
   * The policies of this library, and those found by {@link ServiceLoader}.
   *
   * @throws IllegalStateException if two policies have one id
   */
  public static Policies withDefaults() {
    return from(ServiceLoader.load(Policy.class, Policies.class.getClassLoader()));
  }

  /**
   * The policies of this library and these others.
   *
   * @throws IllegalStateException if two policies have one id
   */
  public static Policies from(Iterable<? extends Policy> others) {
    Map<String, Policy> byId = new LinkedHashMap<>();
    Stream<Policy> more =
        Streams.stream(others).map(Policy.class::cast).sorted(Comparator.comparing(Policy::id));
    Stream.concat(BUILT_IN.stream(), more)
        .forEach(
            policy ->
                checkState(
                    byId.put(policy.id(), policy) == null,
                    "the id of a policy must be unique, got '%s'",
                    policy.id()));
    return new Policies(ImmutableMap.copyOf(byId));
  }

  /** The policies of datasets, whose rules the field has published. */
  public static ImmutableList<Policy> datasets() {
    return DATASETS;
  }

  /** The generic strategies of Bleiholder and Naumann. */
  public static ImmutableList<Policy> strategies() {
    return STRATEGIES;
  }

  /** All policies: those of this library first, the others sorted by id. */
  public ImmutableList<Policy> all() {
    return byId.values().asList();
  }

  /** The policy with this id, if there is one. */
  public Optional<Policy> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
