package org.parley.explanation;

import java.util.stream.Collectors;
import org.parley.reconcile.Note;
import org.parley.text.OneLine;
import org.parley.text.ShownName;

/** A note in a sentence. */
final class NoteText implements Note.Cases<String> {
  @Override
  public String byAnalogy(Note.ByAnalogy note) {
    return "By analogy: the dataset counts " + note.counts() + ", not " + note.measure() + ".";
  }

  @Override
  public String coded(Note.Coded note) {
    return OneLine.of(note.code().toString()) + ": " + note.meaning() + ".";
  }

  @Override
  public String wordsOnly(Note.WordsOnly note) {
    return note.words().isEmpty()
        ? "Kept as text only."
        : "Kept as text only: "
            + note.words().stream().map(Phrases::quoted).collect(Collectors.joining(", "))
            + ".";
  }

  @Override
  public String band(Note.Band note) {
    return "Band: " + Phrases.band(note) + ".";
  }

  @Override
  public String part(Note.Part note) {
    return Phrases.capital(note.name()) + ": " + English.of(note.estimate()) + ".";
  }

  @Override
  public String partsDisagree(Note.PartsDisagree note) {
    return "The parts add up to " + English.of(note.parts()) + ", which is not the total.";
  }

  @Override
  public String pending(Note.Pending note) {
    return "Pending: "
        + Phrases.small(note.needed())
        + " are needed, "
        + (note.known() == 0 ? "none" : Phrases.small(note.known()))
        + " known.";
  }

  @Override
  public String chosen(Note.Chosen note) {
    return "Chosen by " + ShownName.of(note.by()) + ": " + Phrases.quoted(note.reason()) + ".";
  }

  /** A note in a word or two. */
  static final class Brief implements Note.Cases<String> {
    @Override
    public String byAnalogy(Note.ByAnalogy note) {
      return "by analogy";
    }

    @Override
    public String coded(Note.Coded note) {
      return note.code().toString();
    }

    @Override
    public String wordsOnly(Note.WordsOnly note) {
      return note.words().isEmpty()
          ? "text only"
          : "text only: " + OneLine.of(String.join(", ", note.words()));
    }

    @Override
    public String band(Note.Band note) {
      return "band " + Phrases.band(note);
    }

    @Override
    public String part(Note.Part note) {
      return note.name() + " " + English.of(note.estimate());
    }

    @Override
    public String partsDisagree(Note.PartsDisagree note) {
      return "parts add up to " + English.of(note.parts());
    }

    @Override
    public String pending(Note.Pending note) {
      return "pending, " + note.known() + " of " + note.needed();
    }

    @Override
    public String chosen(Note.Chosen note) {
      return "chosen by " + ShownName.of(note.by());
    }
  }
}
