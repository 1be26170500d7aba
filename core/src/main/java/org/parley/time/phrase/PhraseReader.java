package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.util.Optional;
import org.parley.time.Edtf;
import org.parley.time.phrase.Construction.Level;
import org.parley.time.phrase.SlotReader.Filled;

/** Reads a phrase, a stretch of the tokens of a text, as the dates that it can mean. */
final class PhraseReader {
  /** The most words that a date can have; it bounds the work, because phrases can be nested. */
  static final int LONGEST = 24;

  private final String text;
  private final ImmutableList<DateToken> tokens;
  private final ResolutionContext context;

  PhraseReader(String text, ImmutableList<DateToken> tokens, ResolutionContext context) {
    this.text = text;
    this.tokens = tokens;
    this.context = context;
  }

  ResolutionContext context() {
    return context;
  }

  PhraseReader with(ResolutionContext other) {
    return new PhraseReader(text, tokens, other);
  }

  /** The dates of a phrase within a form. */
  ImmutableList<Dated> read(Filled phrase) {
    Level level = phrase.slot() == Slot.BASE ? Level.BASE : Level.POINT;
    return read(phrase.from(), phrase.to(), level);
  }

  /** The dates of the whole text. */
  ImmutableList<Dated> readAll() {
    return tokens.size() > LONGEST ? ImmutableList.of() : read(0, tokens.size(), Level.WHOLE);
  }

  /** Tries every form, then once more without a leading "on" or "the". */
  private ImmutableList<Dated> read(int from, int to, Level level) {
    for (int start = from; start < to; start++) {
      ImmutableList<Dated> dates = readFrom(start, to, level);
      if (!dates.isEmpty() || !Phrasebook.ENGLISH.words().isLead(tokens.get(start))) {
        return dates;
      }
    }
    return ImmutableList.of();
  }

  private ImmutableList<Dated> readFrom(int from, int to, Level level) {
    Optional<Edtf> written = edtf(from, to);
    return written.isPresent()
        ? ImmutableList.of(Dated.written(DateRule.WRITTEN, written.get()))
        : byForms(from, to, level);
  }

  /**
   * The date if the whole text is one, which may begin or end with signs that are not tokens:
   * ../2024.
   */
  private Optional<Edtf> edtf(int from, int to) {
    boolean whole = from == 0 && to == tokens.size();
    return whole
        ? WrittenDate.read(text, 0, text.length())
        : WrittenDate.read(text, tokens.get(from).start(), tokens.get(to - 1).end());
  }

  private ImmutableList<Dated> byForms(int from, int to, Level level) {
    for (Form form : Phrasebook.ENGLISH.forms()) {
      Construction construction = Construction.valueOf(form.name());
      if (construction.mayStandAt(level)) {
        ImmutableList<Dated> dates = byForm(form, construction, from, to);
        if (!dates.isEmpty()) {
          return dates;
        }
      }
    }
    return ImmutableList.of();
  }

  private ImmutableList<Dated> byForm(Form form, Construction construction, int from, int to) {
    for (FormMatch match : Matcher.matches(form, Phrasebook.ENGLISH.words(), tokens, from, to)) {
      ImmutableList<Dated> dates = dates(construction, match);
      if (!dates.isEmpty()) {
        return dates;
      }
    }
    return ImmutableList.of();
  }

  /**
   * The dates of a construction; empty if the calendar has none: 31 April, or a year without four
   * digits.
   */
  private ImmutableList<Dated> dates(Construction construction, FormMatch match) {
    try {
      return construction.read(match, this);
    } catch (DateTimeException e) {
      return ImmutableList.of();
    }
  }
}
