package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.code.Code;
import org.parley.explanation.English;
import org.parley.proposition.Measure;
import org.parley.reconcile.Note;

/** The JSON form of a note: its kind, a sentence, and the parts of its kind. */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
interface NoteForm {
  String type();

  String text();

  Optional<Measure> measure();

  Optional<Code> code();

  ImmutableList<String> words();

  Optional<BigDecimal> from();

  Optional<BigDecimal> to();

  Optional<String> name();

  Optional<EstimateForm> estimate();

  Optional<Integer> needed();

  Optional<Integer> known();

  Optional<String> by();

  Optional<String> reason();

  static NoteForm of(Note note) {
    return note.match(new Kinds());
  }

  /** Builds a form. */
  final class Builder extends ImmutableNoteForm.Builder {}

  /** The form of each kind. */
  final class Kinds implements Note.Cases<NoteForm> {
    @Override
    public NoteForm byAnalogy(Note.ByAnalogy note) {
      return form(note).measure(note.measure()).build();
    }

    @Override
    public NoteForm coded(Note.Coded note) {
      return form(note).code(note.code()).build();
    }

    @Override
    public NoteForm wordsOnly(Note.WordsOnly note) {
      return form(note).addAllWords(note.words()).build();
    }

    @Override
    public NoteForm band(Note.Band note) {
      return form(note).from(note.from()).to(note.to()).build();
    }

    @Override
    public NoteForm part(Note.Part note) {
      return form(note).name(note.name()).estimate(EstimateForm.of(note.estimate())).build();
    }

    @Override
    public NoteForm partsDisagree(Note.PartsDisagree note) {
      return form(note).estimate(EstimateForm.of(note.parts())).build();
    }

    @Override
    public NoteForm pending(Note.Pending note) {
      return form(note).needed(note.needed()).known(note.known()).build();
    }

    @Override
    public NoteForm chosen(Note.Chosen note) {
      return form(note).by(note.by()).reason(note.reason()).build();
    }

    private static Builder form(Note note) {
      Builder form = new Builder();
      form.type(KindNames.of(note)).text(English.of(note));
      return form;
    }
  }
}
