package org.parley.dispute;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.parley.event.Event;
import org.parley.proposition.Question;
import org.parley.source.Source;

/**
 * The competing answers to one question. Not the armed conflict, and not yet a judgement: one
 * answer makes a dispute too.
 *
 * @param question the question
 * @param event the event that it asks about
 * @param reports the reports that answer it, in the order of their claims' ids
 * @param sources the sources of the reports, and all that these derive from; a source comes after
 *     those that it derives from
 */
public record Dispute(
    Question question, Event event, ImmutableList<Report> reports, ImmutableList<Source> sources) {
  /**
   * Refuses null and puts the reports in order.
   *
   * @throws IllegalArgumentException if the question asks about another event
   */
  public Dispute {
    requireNonNull(question, "question");
    checkArgument(
        question.event().equals(event.id()),
        "the event must be the one that is asked about, got question=%s, event=%s",
        question.event(),
        event.id());
    reports =
        ImmutableList.sortedCopyOf(Comparator.comparing(r -> r.claim().id().value()), reports);
    requireNonNull(sources, "sources");
  }
}
