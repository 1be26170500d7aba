package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.reconcile.Policy;

class PoliciesTest {
  @Test
  void findsEveryPolicyByItsName() {
    assertThat(Policies.all()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(Policies.all())
        .allSatisfy(
            policy -> {
              assertThat(policy.id()).matches("[a-z]+(-[a-z0-9]+)*");
              assertThat(Policies.byId(policy.id())).contains(policy);
              assertThat(policy.title()).isNotBlank();
              assertThat(policy.citation()).isNotBlank();
            });
  }

  @Test
  void findsNoPolicyByAnotherName() {
    assertThat(Policies.byId("hull")).contains(Policy.HULL);
    assertThat(Policies.byId("HULL")).isEmpty();
    assertThat(Policies.byId("")).isEmpty();
  }
}
