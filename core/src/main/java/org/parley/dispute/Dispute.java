package org.parley.dispute;

import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.parley.event.Event;
import org.parley.measure.MeasureVocabulary;
import org.parley.proposition.Question;
import org.parley.source.Source;
import org.parley.source.SourceId;

/**
 * The competing answers to one question. Not the armed conflict, and not yet a judgement: one
 * answer makes a dispute too.
 *
 * <p>A dispute as of a day holds what was known on that day: the identities of actors, the reports,
 * what replaced them, and the reviews. Undated items count as known.
 *
 * @param question the question
 * @param event the event that it asks about
 * @param asOf the day on which its contents were known; empty for all days
 * @param vocabulary the vocabulary by which the measures are understood
 * @param reports the reports that answer it, in the order of their claims' ids
 * @param later the reports that were not yet known on the day, in the same order
 * @param sources the sources of the reports and all that these derive from, each after those that
 *     it derives from
 * @param publishers the names of the publishers of the sources, to show, as far as recorded
 * @param reviews the reviews of the event and of the reports' claims, statements and sources, by
 *     reviewer
 */
public record Dispute(
    Question question,
    Event event,
    Optional<LocalDate> asOf,
    MeasureVocabulary vocabulary,
    ImmutableList<Report> reports,
    ImmutableList<Report> later,
    ImmutableList<Source> sources,
    ImmutableMap<SourceId, String> publishers,
    ImmutableList<Review> reviews) {
  private static final Comparator<Report> BY_CLAIM =
      Comparator.comparing(report -> report.claim().id().value());

  /**
   * Refuses null and puts the reports in order.
   *
   * @throws IllegalArgumentException if the question asks about another event
   */
  public Dispute {
    requireNonNull(question, "question");
    require(
        question.event().equals(event.id()),
        "the event must be the one that is asked about",
        "question",
        question.event(),
        "event",
        event.id());
    requireNonNull(asOf, "asOf");
    requireNonNull(vocabulary, "vocabulary");
    reports = ImmutableList.sortedCopyOf(BY_CLAIM, reports);
    later = ImmutableList.sortedCopyOf(BY_CLAIM, later);
    requireNonNull(sources, "sources");
    requireNonNull(publishers, "publishers");
    reviews = ImmutableList.sortedCopyOf(Review.ORDER, reviews);
  }

  /**
   * A dispute as of all days, without reviews.
   *
   * @throws IllegalArgumentException if the question asks about another event
   */
  public Dispute(
      Question question,
      Event event,
      ImmutableList<Report> reports,
      ImmutableList<Source> sources) {
    this(
        question,
        event,
        Optional.empty(),
        MeasureVocabulary.standard(),
        reports,
        ImmutableList.of(),
        sources,
        ImmutableMap.of(),
        ImmutableList.of());
  }
}
