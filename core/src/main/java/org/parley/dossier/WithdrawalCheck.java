package org.parley.dossier;

import static org.parley.Requirement.message;

import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.input.ProblemCollector;
import org.parley.source.Contributor;
import org.parley.source.Source;
import org.parley.source.Withdrawal;
import org.parley.time.When;

/** Checks who withdrew a source, and when. */
final class WithdrawalCheck {
  private final Dossier dossier;
  private final ProblemCollector problems;

  WithdrawalCheck(Dossier dossier, ProblemCollector problems) {
    this.dossier = dossier;
    this.problems = problems;
  }

  void check() {
    for (int i = 0; i < dossier.sources().size(); i++) {
      Place place = Place.of("sources", i).member("withdrawn");
      Source source = dossier.sources().get(i);
      source.withdrawn().ifPresent(withdrawal -> check(place, source, withdrawal));
    }
  }

  private void check(Place place, Source source, Withdrawal withdrawal) {
    withdrawal
        .by()
        .filter(by -> dossier.actor(by).isPresent() && !isInvolved(source, by))
        .ifPresent(by -> refuseActor(place.member("by"), by));
    source
        .published()
        .flatMap(When::earliest)
        .filter(withdrawal.from()::isBefore)
        .ifPresent(
            published ->
                problems.add(
                    place
                        .member("from")
                        .problem(
                            "must not be before the day of publication, "
                                + (published + ", got " + withdrawal.from()))));
  }

  private void refuseActor(Place place, ActorId by) {
    problems.add(
        place.problem(message("must be the publisher or a contributor of the source", by.value())));
  }

  private static boolean isInvolved(Source source, ActorId actor) {
    return source.publisher().equals(Optional.of(actor))
        || source.contributors().stream().map(Contributor::actor).anyMatch(actor::equals);
  }
}
