package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.proposition.Measure;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Note;

/** A note as it is written: its kind, a sentence, and what the kind has. */
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
record NoteForm(
    @JsonProperty("type") String type,
    @JsonProperty("text") String text,
    @JsonProperty("measure") Optional<Measure> measure,
    @JsonProperty("code") Optional<Code> code,
    @JsonProperty("words") ImmutableList<String> words,
    @JsonProperty("from") Optional<BigDecimal> from,
    @JsonProperty("to") Optional<BigDecimal> to,
    @JsonProperty("name") Optional<String> name,
    @JsonProperty("estimate") Optional<EstimateForm> estimate,
    @JsonProperty("needed") Optional<Integer> needed,
    @JsonProperty("known") Optional<Integer> known) {

  static NoteForm of(Note note) {
    Optional<Note.Band> band = as(Note.Band.class, note);
    Optional<Note.Part> part = as(Note.Part.class, note);
    Optional<Note.Pending> pending = as(Note.Pending.class, note);
    Optional<Estimate> sum = as(Note.PartsDisagree.class, note).map(Note.PartsDisagree::parts);
    return new NoteForm(
        type(note),
        note.text(),
        as(Note.ByAnalogy.class, note).map(Note.ByAnalogy::measure),
        as(Note.Coded.class, note).map(Note.Coded::code),
        as(Note.WordsOnly.class, note).map(Note.WordsOnly::words).orElse(ImmutableList.of()),
        band.map(Note.Band::from),
        band.flatMap(Note.Band::to),
        part.map(Note.Part::name),
        part.map(Note.Part::estimate).or(() -> sum).map(EstimateForm::of),
        pending.map(Note.Pending::needed),
        pending.map(Note.Pending::known));
  }

  private static String type(Note note) {
    String name = note.getClass().getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static <T extends Note> Optional<T> as(Class<T> kind, Note note) {
    return kind.isInstance(note) ? Optional.of(kind.cast(note)) : Optional.empty();
  }
}
