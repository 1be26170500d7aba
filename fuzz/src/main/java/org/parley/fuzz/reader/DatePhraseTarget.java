package org.parley.fuzz.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.json.ParleyJson;
import org.parley.time.Edtf;
import org.parley.time.phrase.RelativeDates;
import org.parley.time.phrase.ResolvedDate;
import org.parley.time.phrase.Tense;
import org.parley.time.phrase.UcdpTimePhrase;

/**
 * Words of dates: with an anchor, any words that are not blank are resolved, perhaps to no date;
 * without one they may be refused.
 */
public final class DatePhraseTarget implements Target {
  private static final ParleyJson JSON = ParleyJson.withDefaults();

  /** An ordinary day, a leap day, and the first and last day that an anchor may be. */
  private static final ImmutableList<LocalDate> ANCHORS =
      ImmutableList.of(
          LocalDate.of(2024, 10, 2),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(1, 1, 1),
          LocalDate.of(9999, 12, 31));

  @Override
  public Outcome tryInput(byte[] input) {
    String text = new String(input, UTF_8);
    boolean read = !text.isBlank() && isReadOnAnyDay(text);
    return isReadWithout(text) || read ? Outcome.READ : Outcome.REFUSED;
  }

  private static boolean isReadOnAnyDay(String text) {
    boolean read = false;
    for (LocalDate anchor : ANCHORS) {
      for (Tense tense : Tense.values()) {
        read |= isRead(RelativeDates.resolve(text, anchor, tense));
      }
      UcdpTimePhrase.date(text, anchor).ifPresent(date -> checkParsed(date.edtf()));
    }
    return read;
  }

  private static boolean isReadWithout(String text) {
    try {
      return isRead(RelativeDates.resolve(text, Optional.empty(), Tense.PAST));
    } catch (IllegalArgumentException refused) {
      Laws.refusedInOurWords(refused);
      return false;
    }
  }

  /** Whether there is a date, all being well. */
  private static boolean isRead(ResolvedDate date) {
    Laws.inOrder(date.unread(), date.text());
    date.candidates().forEach(candidate -> checkParsed(candidate.when().edtf()));
    Laws.holds(!JSON.write(date).isBlank(), "nothing is written of %s", date);
    return !date.candidates().isEmpty();
  }

  private static void checkParsed(Edtf edtf) {
    Laws.same("a date and its notation", edtf, Edtf.parse(edtf.toString()));
  }
}
