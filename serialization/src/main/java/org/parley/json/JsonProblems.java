package org.parley.json;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.MissingPartException;
import org.parley.dossier.InvalidDossierException;
import org.parley.dossier.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What Jackson throws, told in one line with its place and without the names of our classes. */
final class JsonProblems {
  /** A limit that was passed, as Jackson tells of it: how much there was, and how much may be. */
  private static final Pattern LIMIT =
      Pattern.compile("(.+?) \\((\\d+)\\) exceeds the maximum allowed \\((\\d+).*");

  private final JacksonException thrown;
  private final JsonParser parser;

  private JsonProblems(JacksonException thrown, JsonParser parser) {
    this.thrown = thrown;
    this.parser = parser;
  }

  /** The problems behind what was thrown while the parser stood where it stands. */
  static InvalidJsonException of(JacksonException thrown, JsonParser parser) {
    return new InvalidJsonException(new JsonProblems(thrown, parser).problems(), thrown);
  }

  private ImmutableList<Problem> problems() {
    return cause(InvalidDossierException.class)
        .map(JsonProblems::inDocument)
        .orElseGet(() -> ImmutableList.of(problem()));
  }

  private static ImmutableList<Problem> inDocument(InvalidDossierException dossier) {
    return dossier.problems().stream()
        .map(found -> new Problem("$." + found.place(), found.message()))
        .collect(ImmutableList.toImmutableList());
  }

  private Problem problem() {
    if (thrown instanceof StreamConstraintsException) {
      return new Problem(line(), limit());
    }
    if (thrown instanceof InputCoercionException) {
      return new Problem(line(), "the number is too large to be held here");
    }
    if (thrown instanceof StreamReadException) {
      return new Problem(line(), syntax());
    }
    return new Problem(path(), message());
  }

  private String limit() {
    Matcher limit = LIMIT.matcher(thrown.getOriginalMessage());
    return limit.matches()
        ? limit.group(1) + " is over the limit of " + limit.group(3) + ", got " + limit.group(2)
        : thrown.getOriginalMessage();
  }

  private String syntax() {
    String told = thrown.getOriginalMessage().lines().findFirst().orElse("");
    if (thrown instanceof UnexpectedEndOfInputException || told.startsWith("Unexpected end-of")) {
      return "the input ends in the middle";
    }
    if (told.startsWith("Duplicate Object property")) {
      return "the member " + told.substring(told.indexOf('"')) + " stands twice in one object";
    }
    int colon = told.indexOf(": ");
    return "not JSON: " + (colon > 0 ? told.substring(0, colon) : told);
  }

  private String message() {
    Optional<String> refused =
        cause(MissingPartException.class)
            .map(Throwable::getMessage)
            .or(() -> cause(IllegalArgumentException.class).map(Throwable::getMessage));
    if (refused.isPresent()) {
      return refused.get();
    }
    return thrown instanceof MismatchedInputException mismatched
        ? Mismatch.message(mismatched, parser)
        : thrown.getOriginalMessage();
  }

  private String path() {
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
    return path.toString();
  }

  private String line() {
    TokenStreamLocation told = thrown.getLocation();
    TokenStreamLocation location = told == null ? parser.currentLocation() : told;
    return "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private <T extends Throwable> Optional<T> cause(Class<T> type) {
    return Throwables.getCausalChain(thrown).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
