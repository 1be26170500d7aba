package org.parley.reconcile;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.claim.ClaimId;
import org.parley.dispute.Dispute;
import org.parley.dispute.Origin;
import org.parley.dispute.Replacement;
import org.parley.dispute.Report;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.time.When;

/**
 * The explicit half of step 5: finds the claims that a later claim, or a later version of the text,
 * says it replaces. With an answer, all reports of it by its origin are replaced, unless one was
 * given after the replacement.
 */
final class Revisions {
  /** An answer of an origin. */
  private record Word(Origin origin, ReportContent said) {
    static Word of(Report report) {
      return new Word(report.origin(), ReportContent.of(report));
    }
  }

  private final Set<ClaimId> fallen;
  private final ListMultimap<Word, Replacement> byWord = ArrayListMultimap.create();
  private final Map<ClaimId, Replacement> byText = new HashMap<>();

  /**
   * The revisions among some originals.
   *
   * @param fallen the claims of the dispute that no longer have a sound route
   */
  Revisions(Dispute dispute, List<Report> originals, Set<ClaimId> fallen) {
    this.fallen = fallen;
    for (Report report : originals) {
      valid(report).forEach(later -> byWord.put(Word.of(report), later));
    }
    reviseTexts(dispute, originals);
  }

  /** The replacement of a report, if anything replaces it explicitly. */
  Optional<Replacement> replacing(Report report) {
    Optional<Replacement> byClaim =
        byWord.isEmpty()
            ? Optional.empty()
            : byWord.get(Word.of(report)).stream()
                .filter(later -> report.replacements().contains(later) || isCarrier(report, later))
                .findFirst();
    return byClaim.or(() -> Optional.ofNullable(byText.get(report.claim().id())));
  }

  private List<Replacement> valid(Report report) {
    return report.replacements().stream().filter(later -> !fallen.contains(later.by())).toList();
  }

  /**
   * Whether a report merely carries an answer that was replaced, and the claimant did not repeat it
   * afterwards. A report that revises another one, as each day of a running toll does, is a new
   * answer unless it is known to be of an earlier day.
   */
  private static boolean isCarrier(Report report, Replacement later) {
    Optional<LocalDate> first = report.said().flatMap(When::earliest);
    Optional<LocalDate> last = report.said().flatMap(When::latest);
    return report.claim().revision().isEmpty()
        ? !isBefore(later.knownFrom(), first)
        : isBefore(last, later.knownFrom());
  }

  /** Whether both days are known, and the first one is the earlier. */
  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }

  /** Lets a later version of a text replace an origin's answers in the earlier one. */
  private void reviseTexts(Dispute dispute, List<Report> originals) {
    ListMultimap<SourceId, Report> bySource = ArrayListMultimap.create();
    for (Source source : dispute.sources()) {
      for (Derivation derivation : source.derivedFrom()) {
        if (derivation.kind() == DerivationKind.REVISES) {
          if (bySource.isEmpty()) {
            originals.forEach(one -> one.source().ifPresent(text -> bySource.put(text, one)));
          }
          reviseText(bySource.get(derivation.source()), bySource.get(source.id()));
        }
      }
    }
  }

  private void reviseText(List<Report> before, List<Report> after) {
    Map<MemberAnswer, Report> later = new HashMap<>();
    for (Report report : after) {
      MemberAnswer.of(report).forEach(answer -> later.putIfAbsent(answer, report));
    }
    for (Report report : before) {
      MemberAnswer.of(report)
          .filter(later::containsKey)
          .findFirst()
          .map(later::get)
          .filter(by -> !ReportContent.of(by).equals(ReportContent.of(report)))
          .ifPresent(by -> byText.put(report.claim().id(), replacement(by)));
    }
  }

  /** A member of an origin, and the subject of its answer. */
  private record MemberAnswer(Origin member, Subject subject) {
    static Stream<MemberAnswer> of(Report report) {
      Subject subject = Subject.of(report);
      return report.origin().members().stream().map(member -> new MemberAnswer(member, subject));
    }
  }

  static Replacement replacement(Report by) {
    return new Replacement(by.claim().id(), Optional.empty(), by.knownFrom());
  }
}
