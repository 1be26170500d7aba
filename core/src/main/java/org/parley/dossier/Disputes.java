package org.parley.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Claim;
import org.parley.dispute.Dispute;
import org.parley.event.Event;
import org.parley.measure.MeasureVocabulary;
import org.parley.proposition.Absence;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;

/** The claims of a dossier by the question that they answer. */
final class Disputes {
  /** The measure of a question that has one. */
  private static final Question.Cases<Optional<Measure>> COUNTED =
      new Question.Cases<>(
          asked -> Optional.of(asked.measure()), who -> Optional.empty(), any -> Optional.empty());

  /** The sort key of a question among those about one event. */
  private static final Question.Cases<String> PLACE =
      new Question.Cases<>(
          asked -> "1 " + asked.measure(), asked -> "3 " + asked.role(), asked -> "2");

  private static final Comparator<Question> ORDER =
      Comparator.comparing((Question question) -> question.event().value())
          .thenComparing(question -> question.match(PLACE));

  private final Dossier dossier;
  private final MeasureVocabulary vocabulary;
  private final ActorLinks links;
  private final ImmutableSortedSet<LocalDate> linkChanges;
  private final Lineage lineage;
  private final ImmutableListMultimap<Question, Claim> claims;

  /**
   * The factory of the last day that was asked for; most days are asked for many times in a row.
   */
  private volatile Dated reports;

  /** A factory, and the day since which the links between actors were as it knows them. */
  private record Dated(Optional<LocalDate> since, ReportFactory factory) {}

  Disputes(Dossier dossier) {
    this.dossier = dossier;
    this.vocabulary = dossier.vocabulary();
    this.links = ActorLinks.of(dossier);
    this.linkChanges = links.changes();
    this.lineage = new Lineage(dossier);
    this.reports = reports(Optional.empty(), Optional.empty());
    this.claims = claims(dossier);
  }

  /** The claims by question, those with a scope under the question without one. */
  private ImmutableListMultimap<Question, Claim> claims(Dossier dossier) {
    var claims = ImmutableListMultimap.<Question, Claim>builder();
    for (Claim claim : dossier.claims()) {
      question(claim.proposition())
          .ifPresent(question -> claims.put(canonical(question).unscoped(), claim));
    }
    return claims.build();
  }

  /** The question in the vocabulary's preferred words. */
  private Question canonical(Question question) {
    return question.match(
        new Question.Cases<>(
            many -> {
              Measure measure = vocabulary.canonical(many.measure());
              return measure.equals(many.measure())
                  ? many
                  : Question.howMany(many.event(), measure);
            },
            who -> who,
            whether -> whether));
  }

  private static Optional<Question> question(Proposition proposition) {
    return proposition instanceof Absence absence
        ? Optional.of(absence.question())
        : proposition.answers();
  }

  ImmutableList<Question> questions() {
    return claims.asMap().entrySet().stream()
        .flatMap(entry -> questions(entry.getKey(), entry.getValue()))
        .sorted(ORDER)
        .collect(toImmutableList());
  }

  private Stream<Question> questions(Question unscoped, Collection<Claim> claims) {
    ImmutableSet<Question> answered =
        claims.stream()
            .flatMap(claim -> claim.proposition().answers().stream())
            .map(this::canonical)
            .collect(toImmutableSet());
    return answered.contains(unscoped) ? Stream.of(unscoped) : answered.stream();
  }

  private Dated reports(Optional<LocalDate> since, Optional<LocalDate> day) {
    return new Dated(since, new ReportFactory(dossier, lineage, links.standing(day)));
  }

  /** The day of the last change of links by a day; empty if none changed later. */
  private Optional<LocalDate> since(Optional<LocalDate> day) {
    return day.filter(one -> !linkChanges.tailSet(one, false).isEmpty())
        .map(one -> Optional.ofNullable(linkChanges.floor(one)).orElse(LocalDate.MIN));
  }

  private ReportFactory reports(Optional<LocalDate> day) {
    Optional<LocalDate> since = since(day);
    Dated last = reports;
    if (!last.since().equals(since)) {
      last = reports(since, day);
      reports = last;
    }
    return last.factory();
  }

  /** The dispute on a question as of a day, or of all days. */
  Dispute on(Question said, Optional<LocalDate> day) {
    Question question = canonical(said);
    Event event =
        dossier
            .event(question.event())
            .orElseThrow(
                () ->
                    new IllegalArgumentException("no event has the id '" + question.event() + "'"));
    return reports(day)
        .dispute(
            question,
            event,
            claims.get(question.unscoped()).stream()
                .filter(claim -> isAnswer(question, claim.proposition()))
                .toList(),
            new AsOf(dossier, day));
  }

  /**
   * The days on which something that matters to a question became known: a claim, its replacement,
   * the withdrawal of a text, a link between actors.
   */
  ImmutableSortedSet<LocalDate> days(Question said) {
    Dispute all = on(said, Optional.empty());
    AsOf always = new AsOf(dossier, Optional.empty());
    var days = ImmutableSortedSet.<LocalDate>naturalOrder();
    all.reports().forEach(report -> always.dayOf(report.claim()).ifPresent(days::add));
    all.reports().stream()
        .flatMap(report -> report.replacements().stream())
        .forEach(replacement -> replacement.knownFrom().ifPresent(days::add));
    all.sources().forEach(source -> source.withdrawn().ifPresent(when -> days.add(when.from())));
    ImmutableSortedSet<LocalDate> ofReports = days.build();
    return ofReports.isEmpty()
        ? ofReports
        : days.addAll(linkChanges.tailSet(ofReports.first())).build();
  }

  /** Whether a proposition under the question without a scope answers the question itself. */
  private boolean isAnswer(Question asked, Proposition said) {
    return said.answers()
        .map(answered -> isComparable(answered, asked))
        .orElseGet(() -> question(said).map(this::canonical).equals(Optional.of(asked)));
  }

  private boolean isComparable(Question answered, Question asked) {
    Optional<Measure> said = answered.match(COUNTED);
    return said.isEmpty()
        || vocabulary.compare(said.get(), asked.match(COUNTED).orElseThrow())
            != MeasureOrder.INCOMPARABLE;
  }
}
