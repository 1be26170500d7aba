package org.parley.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Claim;
import org.parley.dispute.Dispute;
import org.parley.event.Event;
import org.parley.proposition.Absence;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;

/** The claims of a dossier by the question that they answer. */
final class Disputes {
  private static final Comparator<Question> ORDER =
      Comparator.comparing((Question question) -> question.event().value())
          .thenComparing(question -> question.match(Order.CASES));

  private final Dossier dossier;
  private final ReportFactory reports;
  private final ImmutableListMultimap<Question, Claim> claims;

  Disputes(Dossier dossier) {
    this.dossier = dossier;
    this.reports = new ReportFactory(dossier);
    this.claims = claims(dossier);
  }

  /** The claims by question, those with a scope under the question without one. */
  private static ImmutableListMultimap<Question, Claim> claims(Dossier dossier) {
    var claims = ImmutableListMultimap.<Question, Claim>builder();
    for (Claim claim : dossier.claims()) {
      question(claim.proposition()).ifPresent(question -> claims.put(question.unscoped(), claim));
    }
    return claims.build();
  }

  private static Optional<Question> question(Proposition proposition) {
    return proposition instanceof Absence absence
        ? Optional.of(absence.question())
        : Question.answeredBy(proposition);
  }

  ImmutableList<Question> questions() {
    return claims.asMap().entrySet().stream()
        .flatMap(entry -> questions(entry.getKey(), entry.getValue()))
        .sorted(ORDER)
        .collect(toImmutableList());
  }

  private static Stream<Question> questions(Question unscoped, Collection<Claim> claims) {
    ImmutableSet<Question> answered =
        claims.stream()
            .flatMap(claim -> Question.answeredBy(claim.proposition()).stream())
            .collect(toImmutableSet());
    return answered.contains(unscoped) ? Stream.of(unscoped) : answered.stream();
  }

  Dispute on(Question question) {
    Event event =
        dossier
            .event(question.event())
            .orElseThrow(
                () ->
                    new IllegalArgumentException("no event has the id '" + question.event() + "'"));
    return new Dispute(
        question,
        event,
        claims.get(question.unscoped()).stream()
            .filter(claim -> isAnswer(question, claim.proposition()))
            .map(claim -> reports.report(event, claim))
            .collect(toImmutableList()));
  }

  /** Whether a proposition under the question without a scope answers the question itself. */
  private static boolean isAnswer(Question asked, Proposition said) {
    return Question.answeredBy(said)
        .map(answered -> isComparable(answered, asked))
        .orElseGet(() -> question(said).equals(Optional.of(asked)));
  }

  private static boolean isComparable(Question answered, Question asked) {
    Optional<Measure> said = answered.match(Counted.CASES);
    return said.isEmpty()
        || Measure.compare(said.get(), asked.match(Counted.CASES).orElseThrow())
            != MeasureOrder.INCOMPARABLE;
  }

  /** The measure of a count. */
  private static final class Counted implements Question.Cases<Optional<Measure>> {
    static final Counted CASES = new Counted();

    @Override
    public Optional<Measure> howMany(Question.HowMany question) {
      return Optional.of(question.measure());
    }

    @Override
    public Optional<Measure> who(Question.Who question) {
      return Optional.empty();
    }

    @Override
    public Optional<Measure> whether(Question.Whether question) {
      return Optional.empty();
    }
  }

  /** Keys that put the questions about one event in order: how many, whether, who. */
  private static final class Order implements Question.Cases<String> {
    static final Order CASES = new Order();

    @Override
    public String howMany(Question.HowMany question) {
      return "1 " + question.measure();
    }

    @Override
    public String whether(Question.Whether question) {
      return "2";
    }

    @Override
    public String who(Question.Who question) {
      return "3 " + question.role();
    }
  }
}
