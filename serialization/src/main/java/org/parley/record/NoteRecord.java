package org.parley.record;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.code.Code;
import org.parley.explanation.English;
import org.parley.proposition.Measure;
import org.parley.reconcile.Note;

/** An addition of a policy to its estimate: the kind, a sentence, and the data of that kind. */
@Value.Immutable
@ModelStyle
public abstract class NoteRecord {
  NoteRecord() {}

  /** The kind. */
  public abstract String type();

  /** The note in a sentence. */
  public abstract String text();

  /** The measure that the dataset does not count. */
  public abstract Optional<Measure> measure();

  /** The code of a list of the dataset. */
  public abstract Optional<Code> code();

  /** The words that were kept as text. */
  public abstract ImmutableList<String> words();

  /** The lower end of a band. */
  public abstract Optional<BigDecimal> from();

  /** The upper end of a band, if it has one. */
  public abstract Optional<BigDecimal> to();

  /** The name of a part. */
  public abstract Optional<String> name();

  /** The estimate of a part, or of all parts. */
  public abstract Optional<EstimateRecord> estimate();

  /** How many reports are needed. */
  public abstract Optional<Integer> needed();

  /** How many are known. */
  public abstract Optional<Integer> known();

  /** Who chose the answer. */
  public abstract Optional<String> by();

  /** Why it was chosen. */
  public abstract Optional<String> reason();

  /** The record of a note. */
  public static NoteRecord of(Note note) {
    return note.match(new Kinds());
  }

  /** The record of each kind. */
  private static final class Kinds implements Note.Cases<NoteRecord> {
    @Override
    public NoteRecord byAnalogy(Note.ByAnalogy note) {
      return record(note).measure(note.measure()).build();
    }

    @Override
    public NoteRecord coded(Note.Coded note) {
      return record(note).code(note.code()).build();
    }

    @Override
    public NoteRecord wordsOnly(Note.WordsOnly note) {
      return record(note).addAllWords(note.words()).build();
    }

    @Override
    public NoteRecord band(Note.Band note) {
      return record(note).from(note.from()).to(note.to()).build();
    }

    @Override
    public NoteRecord part(Note.Part note) {
      return record(note).name(note.name()).estimate(EstimateRecord.of(note.estimate())).build();
    }

    @Override
    public NoteRecord partsDisagree(Note.PartsDisagree note) {
      return record(note).estimate(EstimateRecord.of(note.parts())).build();
    }

    @Override
    public NoteRecord pending(Note.Pending note) {
      return record(note).needed(note.needed()).known(note.known()).build();
    }

    @Override
    public NoteRecord chosen(Note.Chosen note) {
      return record(note).by(note.by()).reason(note.reason()).build();
    }

    private static Builder record(Note note) {
      Builder record = builder();
      record.type(KindNames.of(note)).text(English.of(note));
      return record;
    }
  }

  /** Starts a record. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a record.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing.
   */
  public static final class Builder extends ImmutableNoteRecord.Builder {
    Builder() {}
  }
}
