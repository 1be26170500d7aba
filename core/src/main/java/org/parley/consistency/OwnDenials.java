package org.parley.consistency;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.event.Event;
import org.parley.quantity.Reading;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Verdict;

/**
 * Checks that no claimant denies their own answer. As in a verdict, a denial and what it denies are
 * read strictly, and a number is denied only if all of it is.
 */
final class OwnDenials implements Rule {
  @Override
  public List<Finding> find(EventVerdicts evidence) {
    List<Finding> found = new ArrayList<>();
    for (Verdict verdict : evidence.verdicts()) {
      ImmutableListMultimap<Origin, ReadPosition> byOrigin =
          Multimaps.index(
              verdict.positions().stream()
                  .filter(ClaimedFigure::isOfSomebodyKnown)
                  .flatMap(read -> FirmAnswers.firm(read).stream())
                  .toList(),
              read -> read.position().origin());
      byOrigin.asMap().values().forEach(all -> find(evidence.event(), all, found));
    }
    return found;
  }

  private static void find(Event event, Collection<ReadPosition> all, List<Finding> found) {
    List<ReadPosition> denials = all.stream().filter(r -> r.position().isDenial()).toList();
    for (ReadPosition denial : denials) {
      all.stream()
          .filter(read -> !read.position().isDenial())
          .filter(read -> denies(denial.position().answer(), read.position().answer()))
          .forEach(answer -> found.add(new Finding.DeniesOwnAnswer(event, answer, denial)));
    }
  }

  private static boolean denies(Answer denied, Answer answer) {
    if (denied instanceof Answer.Amount no && answer instanceof Answer.Amount yes) {
      return denies(no, yes);
    }
    return denied.equals(answer);
  }

  private static boolean denies(Answer.Amount denied, Answer.Amount answer) {
    Optional<Range<BigDecimal>> no = denied.quantity().interval(Reading.strict());
    Optional<Range<BigDecimal>> yes = answer.quantity().interval(Reading.strict());
    return denied.measure().equals(answer.measure())
        && denied.quantity().unit().equals(answer.quantity().unit())
        && no.isPresent()
        && yes.filter(no.get()::encloses).isPresent();
  }
}
