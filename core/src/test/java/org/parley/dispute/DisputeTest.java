package org.parley.dispute;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.parley.dossier.Newsroom;
import org.parley.event.EventId;
import org.parley.proposition.Question;

class DisputeTest {
  @Test
  void refusesAnEventThatIsNotTheOneAskedAbout() {
    Dispute dispute = Newsroom.hearing("iran: 200").howMany();
    Question other = Question.whether(EventId.of("another"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Dispute(other, dispute.event(), ImmutableList.of(), ImmutableList.of()))
        .withMessage(
            "the event must be the one that is asked about, got question=another, event=attack");
  }
}
