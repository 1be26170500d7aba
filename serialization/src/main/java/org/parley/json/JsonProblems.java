package org.parley.json;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.CharConversionException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.MissingPartException;
import org.parley.input.InputLocation;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Turns exceptions of Jackson into messages of one line, with their place and without class names.
 */
final class JsonProblems {
  /** The message of Jackson about a limit that was exceeded: which, the amount, the maximum. */
  private static final Pattern LIMIT =
      Pattern.compile("(.+?) \\(\\d+\\) exceeds the maximum allowed \\((\\d+).*");

  private static final Pattern TWICE =
      Pattern.compile("Builder of \\w+ is strict, attribute is already set: (\\w+)");

  /**
   * The messages about limits, without the amount: it is only what had been read when the limit was
   * noticed.
   */
  private static final ImmutableMap<String, String> LIMITS =
      ImmutableMap.of(
          "Document nesting depth", "objects and lists are nested more than %s levels deep",
          "String value length", "the text or number has more than %s characters",
          "Name length", "the name has more than %s characters",
          "Number value length", "the number has more than %s characters",
          "Document length", "the document is longer than %s");

  private final JacksonException thrown;
  private final JsonParser parser;

  private JsonProblems(JacksonException thrown, JsonParser parser) {
    this.thrown = thrown;
    this.parser = parser;
  }

  /** The problems behind an exception, at the place of the parser. */
  static InvalidInputException of(JacksonException thrown, JsonParser parser) {
    return new InvalidInputException(new JsonProblems(thrown, parser).problems(), thrown);
  }

  /** Whether Jackson could read the bytes and makes no characters of them. */
  static boolean isOfEncoding(JacksonIOException failed) {
    return failed.getCause() instanceof CharConversionException
        || failed.getOriginalMessage().startsWith("Unsupported UCS-4 endianness");
  }

  static InvalidInputException ofEncoding(JacksonIOException thrown) {
    Problem problem = Problem.of(InputLocation.path("$"), "the input is not a text in UTF-8");
    return new InvalidInputException(ImmutableList.of(problem), thrown);
  }

  /** The problems behind an exception, if the parser is before the wrong byte of UTF-8. */
  static InvalidInputException ofEncoding(JacksonIOException thrown, JsonParser parser) {
    if (!(thrown.getCause() instanceof MalformedUtf8Exception malformed)) {
      return ofEncoding(thrown);
    }
    Problem problem =
        Problem.of(line(parser.currentLocation()), String.valueOf(malformed.getMessage()));
    return new InvalidInputException(ImmutableList.of(problem), thrown);
  }

  private ImmutableList<Problem> problems() {
    return cause(InvalidInputException.class)
        .map(JsonProblems::inDocument)
        .orElseGet(() -> ImmutableList.of(problem()));
  }

  private static ImmutableList<Problem> inDocument(InvalidInputException dossier) {
    return dossier.problems().stream()
        .map(found -> Problem.of(inDocument(found.location()), found.message()))
        .collect(ImmutableList.toImmutableList());
  }

  private static InputLocation inDocument(InputLocation place) {
    return place.path().map(path -> place.withPath("$." + path)).orElse(place);
  }

  private Problem problem() {
    if (thrown instanceof StreamConstraintsException) {
      return Problem.of(line(parser.currentTokenLocation()), limit());
    }
    if (isOutOfRange()) {
      return Problem.of(
          thrown.getPath().isEmpty() ? line() : path(),
          "the number is too large or has too many digits to be held here");
    }
    if (thrown instanceof StreamReadException) {
      return Problem.of(line(), JsonSyntax.message(thrown.getOriginalMessage()));
    }
    return Problem.of(path(), message());
  }

  private boolean isOutOfRange() {
    return cause(InputCoercionException.class).isPresent()
        || cause(NumberFormatException.class).isPresent();
  }

  private String limit() {
    Matcher limit = LIMIT.matcher(thrown.getOriginalMessage());
    return limit.matches()
        ? String.format(
            Locale.ROOT, LIMITS.getOrDefault(limit.group(1), "%s is the limit"), limit.group(2))
        : thrown.getOriginalMessage();
  }

  private String message() {
    Optional<String> refused =
        cause(MissingPartException.class)
            .map(Throwable::getMessage)
            .or(() -> cause(IllegalArgumentException.class).map(Throwable::getMessage))
            .or(() -> cause(NullPointerException.class).map(JsonProblems::ofNull))
            .or(() -> cause(IllegalStateException.class).flatMap(JsonProblems::ofTwice));
    if (refused.isPresent()) {
      return refused.get();
    }
    return thrown instanceof MismatchedInputException mismatched
        ? Mismatch.message(mismatched, parser)
        : thrown.getOriginalMessage();
  }

  /** The message of a constructor about a part that is null: its name, or more. */
  private static String ofNull(NullPointerException thrown) {
    String name = thrown.getMessage() == null ? "" : thrown.getMessage();
    return (name.matches("\\w+") ? name + " " : "") + "must not be null; leave it out instead";
  }

  /** The message of a strict builder about a member that is set twice. */
  private static Optional<String> ofTwice(IllegalStateException thrown) {
    Matcher twice = TWICE.matcher(String.valueOf(thrown.getMessage()));
    return twice.lookingAt()
        ? Optional.of("the member \"" + twice.group(1) + "\" is repeated in one object")
        : Optional.empty();
  }

  private InputLocation path() {
    List<JacksonException.Reference> steps = thrown.getPath();
    boolean missing =
        thrown instanceof MismatchedInputException mismatched
            && Mismatch.missing(mismatched).isPresent();
    StringBuilder path = new StringBuilder("$");
    for (var step : missing ? steps.subList(0, steps.size() - 1) : steps) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append('.').append(step.getPropertyName());
      }
    }
    return InputLocation.path(path.toString());
  }

  private InputLocation line() {
    TokenStreamLocation told = thrown.getLocation();
    return line(told == null ? parser.currentLocation() : told);
  }

  static InputLocation line(TokenStreamLocation location) {
    return InputLocation.line(location.getLineNr())
        .withColumn(String.valueOf(location.getColumnNr()));
  }

  private <T extends Throwable> Optional<T> cause(Class<T> type) {
    return Throwables.getCausalChain(thrown).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
