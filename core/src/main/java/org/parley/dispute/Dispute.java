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
 * @param reviews what reviewers make of the event and of the reports' claims, statements and
 *     sources, by reviewer
 */
public record Dispute(
    Question question,
    Event event,
    ImmutableList<Report> reports,
    ImmutableList<Source> sources,
    ImmutableList<Review> reviews) {
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
    reviews = ImmutableList.sortedCopyOf(Review.ORDER, reviews);
  }

  /**
   * A dispute that nobody reviewed.
   *
   * @throws IllegalArgumentException if the question asks about another event
   */
  public Dispute(
      Question question,
      Event event,
      ImmutableList<Report> reports,
      ImmutableList<Source> sources) {
    this(question, event, reports, sources, ImmutableList.of());
  }
}
