package org.parley.formats;

import java.nio.charset.Charset;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvLimits;
import org.parley.json.ReadLimits;
import org.parley.stream.ReferenceMode;
import org.parley.stream.StreamLimits;

/** Options for reading files. Options that a format does not use are ignored. */
@Value.Immutable
@ModelStyle
public abstract class ReadOptions {
  ReadOptions() {}

  /** The limits of JSON, in documents and in streams. */
  @Value.Default
  public ReadLimits json() {
    return ReadLimits.withDefaults();
  }

  /** The limits of tables. */
  @Value.Default
  public CsvLimits csv() {
    return CsvLimits.withDefaults();
  }

  /** The limits of streams. */
  @Value.Default
  public StreamLimits stream() {
    return StreamLimits.withDefaults();
  }

  /** Whether references between the lines of a stream are checked; they are by default. */
  @Value.Default
  public ReferenceMode references() {
    return ReferenceMode.CHECK;
  }

  /**
   * Whether a stream without a single byte is read as one without entities. It is refused by
   * default, since a download that failed leaves such a file.
   */
  @Value.Default
  public boolean isEmptyAllowed() {
    return false;
  }

  /** The character between two cells of a table, if not the one of its format. */
  public abstract Optional<Character> separator();

  /** The encoding of a table, if not UTF-8. */
  public abstract Optional<Charset> charset();

  /** The form of a table under these options, where its format has another. */
  public CsvForm applyTo(CsvForm form) {
    CsvForm separated = separator().map(form::withSeparator).orElse(form);
    return charset().map(separated::withCharset).orElse(separated);
  }

  /** The default limits, references checked, tables in the form of their format. */
  public static ReadOptions withDefaults() {
    return builder().build();
  }

  /** Starts options. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds options. */
  public static final class Builder extends ImmutableReadOptions.Builder {
    Builder() {}
  }
}
