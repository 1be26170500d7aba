package org.parley.explanation;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Stance;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.dispute.Position;
import org.parley.reconcile.Note;
import org.parley.text.OneLine;
import org.parley.text.ShownName;
import org.parley.time.Edtf;
import org.parley.time.When;

/** The phrases that sentences are put together from. */
final class Phrases {
  private static final ImmutableList<String> SMALL =
      ImmutableList.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  static final ImmutableSet<Stance> LIKELY = ImmutableSet.of(Stance.PROBABLE, Stance.PROBABLY_NOT);

  private Phrases() {}

  /** 1190 as {@code 1,190}, in any locale. */
  static String number(BigDecimal number) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
  }

  /** "one origin", "two origins", "12 origins". */
  static String count(int count, String noun) {
    return small(count) + " " + (count == 1 ? noun : noun + "s");
  }

  /** "two", "12". */
  static String small(int count) {
    return count < SMALL.size() ? SMALL.get(count) : number(BigDecimal.valueOf(count));
  }

  /** "2024-10-01", "until 2024-04", "since 2023-10". */
  static String time(When when) {
    Edtf edtf = when.edtf();
    if (edtf.hasOpenStart()) {
      return "until " + edtf.end().orElseThrow();
    }
    return edtf.hasOpenEnd() ? "since " + edtf.start().orElseThrow() : edtf.toString();
  }

  /** Names that somebody else wrote, in a list: "a, b and c". */
  static String names(Collection<String> names) {
    return list(names.stream().map(ShownName::of).toList());
  }

  /** Text that somebody else wrote, in quotation marks. */
  static String quoted(String text) {
    return '"' + OneLine.of(text).replace("\"", "\\\"") + '"';
  }

  /** The claimant of a position. */
  static String claimant(Position position) {
    return ShownName.of(position.claimant());
  }

  /**
   * A sentence that begins with a claimant: a description gets a capital, the case of a name is
   * never changed.
   */
  static String beginning(Origin origin, String sentence) {
    return origin instanceof Origin.Unnamed ? capital(sentence) : sentence;
  }

  /** The sentence with a capital at its head. */
  static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> items) {
    return items.size() < 2
        ? String.join("", items)
        : Joiner.on(", ").join(items.subList(0, items.size() - 1))
            + " and "
            + items.get(items.size() - 1);
  }

  /** "180 to 200", "at least 180", "180". */
  static String span(BigDecimal low, Optional<BigDecimal> high) {
    return high.map(
            end -> end.compareTo(low) == 0 ? number(low) : number(low) + " to " + number(end))
        .orElseGet(() -> "at least " + number(low));
  }

  /** "180 to 200", for a range that may be open above. */
  static String span(Range<BigDecimal> range) {
    return span(
        range.lowerEndpoint(),
        range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty());
  }

  /** "10 to 100", "101 or more". */
  static String band(Note.Band band) {
    return number(band.from()) + band.to().map(end -> " to " + number(end)).orElse(" or more");
  }

  /** The name of a constant in lower case: "library". */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** "about 200", "Israel", "it happened". */
  static String answer(Answer answer) {
    return answer instanceof Answer.Amount amount
        ? amount(amount)
        : ShownName.of(answer.toString());
  }

  /** "about 200", with the speaker's own words on one line. */
  private static String amount(Answer.Amount amount) {
    return OneLine.of(amount.quantity().toEnglish());
  }

  /** "Iran (200)". */
  static String position(Position position) {
    String denied = position.isDenial() ? "denying " : "";
    return claimant(position) + " (" + denied + answer(position.answer()) + ")";
  }
}
