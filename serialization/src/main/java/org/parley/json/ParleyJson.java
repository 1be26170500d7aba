package org.parley.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.parley.dossier.Dossier;
import org.parley.file.AtomicFileWriter;
import org.parley.input.InvalidInputException;
import org.parley.quantity.Reading;
import org.parley.quantity.phrase.CountExpression;
import org.parley.time.phrase.ResolvedDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads and writes JSON.
 *
 * <pre>{@code
 * ParleyJson json = ParleyJson.withDefaults();
 * Dossier dossier = json.readDossier(Path.of("article.json"));
 * json.writeDossier(dossier, Path.of("copy.json"));
 * }</pre>
 *
 * <p>Reading is strict: a wrong type, a null, a doubled key or an unknown word of a closed set is
 * an {@link InvalidInputException} of one line with its place. Members and propositions of unknown
 * types are kept and written again. The encoding is UTF-8, or UTF-16 or UTF-32 as detected from the
 * first bytes; malformed bytes are refused. Writing leaves out absent members and uses a fixed
 * order of members.
 *
 * <p>The defaults are the default {@link ReadLimits}, and output without indentation.
 */
public final class ParleyJson {
  /** Two spaces a level and a line feed, on every machine. */
  private static final PrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private static final ParleyJson DEFAULTS = new ParleyJson(ReadLimits.withDefaults(), false);

  private final ReadLimits limits;
  private final boolean indented;
  private final JsonMapper mapper;

  private ParleyJson(ReadLimits limits, boolean indented) {
    this.limits = limits;
    this.indented = indented;
    this.mapper = mapper(limits, indented);
  }

  /** Default limits, no indentation. */
  public static ParleyJson withDefaults() {
    return DEFAULTS;
  }

  /** A copy with other limits. */
  public ParleyJson with(ReadLimits other) {
    return new ParleyJson(other, indented);
  }

  /** A copy that writes for people: indented, a member a line. */
  public ParleyJson indented() {
    return new ParleyJson(limits, true);
  }

  private static JsonMapper mapper(ReadLimits limits, boolean indented) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(limits.constraints())
            .streamWriteConstraints(ReadLimits.writeConstraints())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();
    return JsonMapper.builder(factory)
        .addModule(new ParleyModule(false))
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .configure(SerializationFeature.INDENT_OUTPUT, indented)
        .defaultPrettyPrinter(PRINTER)
        .changeDefaultNullHandling(nulls -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
        .withCoercionConfigDefaults(
            coercion ->
                coercion
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
        .withCoercionConfig(
            LogicalType.Textual,
            coercion ->
                coercion
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert))
        .build();
  }

  /** A reader of entities, one a line; for one thread. */
  public EntityLineReader lineReader() {
    return new EntityLineReader(mapper, limits);
  }

  /** A writer of entities one a line; for one thread. */
  public EntityLineWriter lineWriter() {
    return new EntityLineWriter(mapper);
  }

  /** The underlying mapper, for reading or writing anything else. */
  public JsonMapper mapper() {
    return mapper;
  }

  /**
   * Reads a dossier from a file.
   *
   * @throws InvalidInputException if the file does not hold a valid dossier
   * @throws UncheckedIOException if the file cannot be read
   */
  public Dossier readDossier(Path file) {
    return read(file, Dossier.class);
  }

  /**
   * Reads a dossier from a stream, which stays open.
   *
   * @throws InvalidInputException if the stream does not hold a valid dossier
   * @throws UncheckedIOException if the stream cannot be read
   */
  public Dossier readDossier(InputStream stream) {
    return read(stream, Dossier.class);
  }

  /**
   * Reads a dossier from text.
   *
   * @throws InvalidInputException if the text does not hold a valid dossier
   */
  public Dossier readDossier(String json) {
    return read(json, Dossier.class);
  }

  /**
   * Reads a dossier, one entity or any other type of the model from a file; JSON of any shape as an
   * {@link org.parley.extension.ExtensionValue}.
   *
   * @throws InvalidInputException if the file does not hold one
   * @throws UncheckedIOException if the file cannot be read
   */
  public <T> T read(Path file, Class<T> type) {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, type);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Reads the same from a stream, which stays open.
   *
   * @throws InvalidInputException if the stream does not hold one
   * @throws UncheckedIOException if the stream cannot be read
   */
  public <T> T read(InputStream stream, Class<T> type) {
    return read(() -> Encoding.parser(mapper, stream), type);
  }

  /**
   * Reads one entity, or any other type of the model, from text; JSON of any shape as an {@link
   * org.parley.extension.ExtensionValue}.
   *
   * @throws InvalidInputException if the text does not hold one
   */
  public <T> T read(String json, Class<T> type) {
    return read(() -> mapper.createParser(json), type);
  }

  private <T> T read(Supplier<JsonParser> source, Class<T> type) {
    try (JsonParser parser = source.get()) {
      return new DocumentReader(mapper, parser).read(type);
    } catch (JacksonIOException failed) {
      throw JsonProblems.isOfEncoding(failed)
          ? JsonProblems.ofEncoding(failed)
          : new UncheckedIOException(failed.getCause());
    }
  }

  /**
   * Writes a dossier to a file, in UTF-8. If that fails, the file is as it was before.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void writeDossier(Dossier dossier, Path file) {
    write(dossier, file);
  }

  /**
   * Writes a value to a file, as {@link #write(Object, OutputStream)} does. If that fails, the file
   * is unchanged.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Object value, Path file) {
    try {
      AtomicFileWriter.write(file, stream -> write(value, stream));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Writes a dossier to a stream, in UTF-8; the stream remains open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void writeDossier(Dossier dossier, OutputStream stream) {
    write(dossier, stream);
  }

  /**
   * Writes a dossier, one entity, a verdict, a finding, or a list of them to a stream, in UTF-8;
   * the stream remains open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(Object value, OutputStream stream) {
    try {
      mapper.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(stream, value);
    } catch (JacksonIOException failed) {
      throw new UncheckedIOException(failed.getCause());
    }
  }

  /**
   * Writes a dossier, one entity, a verdict, a finding, a policy, a dispute under several policies,
   * or a list of them as text.
   */
  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  /**
   * Writes the quantities of a phrase, each with its words, their place in the phrase and the
   * bounds that a reading gives it; it cannot be read back.
   *
   * <p>Places are counted in UTF-16 code units from 0, as Java and JavaScript do.
   */
  public String write(CountExpression phrase, Reading reading) {
    return mapper.writeValueAsString(CountExpressionForm.of(phrase, reading));
  }

  /**
   * Writes all dates that words can mean, each with its days and the rules by which it was read; it
   * cannot be read back. Places are counted as for a phrase.
   */
  public String write(ResolvedDate date) {
    return mapper.writeValueAsString(ResolvedDateForm.of(date));
  }
}
