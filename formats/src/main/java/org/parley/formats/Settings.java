package org.parley.formats;

import java.nio.charset.Charset;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvLimits;
import org.parley.csv.CsvOutput;
import org.parley.json.ReadLimits;

/** How a file is to be read and another to be written. */
@Value.Immutable
@ModelStyle
public abstract class Settings {
  Settings() {}

  /** Whether to go on with what is sound although something is wrong. */
  @Value.Default
  public boolean keepGoing() {
    return false;
  }

  /** Whether references between the lines of a stream are taken on trust. */
  @Value.Default
  public boolean trusting() {
    return false;
  }

  /** How large JSON may be. */
  @Value.Default
  public ReadLimits json() {
    return ReadLimits.withDefaults();
  }

  /** How large a table may be. */
  @Value.Default
  public CsvLimits csv() {
    return CsvLimits.withDefaults();
  }

  /** What stands between the cells of a table that is read, if not what its format says. */
  public abstract Optional<Character> separator();

  /** The encoding of a table that is read, if not UTF-8. */
  public abstract Optional<Charset> charset();

  /** Whether a table is written with a row of HXL tags. */
  @Value.Default
  public boolean hxl() {
    return false;
  }

  /** Whether a table is written so that no spreadsheet takes a cell for a formula. */
  @Value.Default
  public boolean safeForSpreadsheets() {
    return false;
  }

  /** The form of a table that is read. */
  CsvForm form(CsvForm ofFormat) {
    CsvForm separated = separator().map(ofFormat::withSeparator).orElse(ofFormat);
    return charset().map(separated::withCharset).orElse(separated);
  }

  /** How a table is written. */
  CsvOutput output(CsvForm form) {
    CsvOutput output = CsvOutput.withDefaults().with(form);
    return safeForSpreadsheets() ? output.safeForSpreadsheets() : output;
  }

  /** Starts settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds settings. */
  public static final class Builder extends ImmutableSettings.Builder {
    Builder() {}
  }
}
