package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.code.Code;
import org.parley.explanation.English;
import org.parley.proposition.Measure;
import org.parley.reconcile.Note;

/** A note as it is written: its kind, a sentence, and what the kind has. */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "type",
  "text",
  "measure",
  "code",
  "words",
  "from",
  "to",
  "name",
  "estimate",
  "needed",
  "known"
})
interface NoteForm {
  @JsonProperty("type")
  String type();

  @JsonProperty("text")
  String text();

  @JsonProperty("measure")
  Optional<Measure> measure();

  @JsonProperty("code")
  Optional<Code> code();

  @JsonProperty("words")
  ImmutableList<String> words();

  @JsonProperty("from")
  Optional<BigDecimal> from();

  @JsonProperty("to")
  Optional<BigDecimal> to();

  @JsonProperty("name")
  Optional<String> name();

  @JsonProperty("estimate")
  Optional<EstimateForm> estimate();

  @JsonProperty("needed")
  Optional<Integer> needed();

  @JsonProperty("known")
  Optional<Integer> known();

  static NoteForm of(Note note) {
    return note.match(new Kinds());
  }

  /** Builds a form. */
  final class Builder extends ImmutableNoteForm.Builder {}

  /** The form of each kind. */
  final class Kinds implements Note.Cases<NoteForm> {
    @Override
    public NoteForm byAnalogy(Note.ByAnalogy note) {
      return of("byAnalogy", note).measure(note.measure()).build();
    }

    @Override
    public NoteForm coded(Note.Coded note) {
      return of("coded", note).code(note.code()).build();
    }

    @Override
    public NoteForm wordsOnly(Note.WordsOnly note) {
      return of("wordsOnly", note).addAllWords(note.words()).build();
    }

    @Override
    public NoteForm band(Note.Band note) {
      return of("band", note).from(note.from()).to(note.to()).build();
    }

    @Override
    public NoteForm part(Note.Part note) {
      return of("part", note).name(note.name()).estimate(EstimateForm.of(note.estimate())).build();
    }

    @Override
    public NoteForm partsDisagree(Note.PartsDisagree note) {
      return of("partsDisagree", note).estimate(EstimateForm.of(note.parts())).build();
    }

    @Override
    public NoteForm pending(Note.Pending note) {
      return of("pending", note).needed(note.needed()).known(note.known()).build();
    }

    private static Builder of(String type, Note note) {
      Builder form = new Builder();
      form.type(type).text(English.of(note));
      return form;
    }
  }
}
