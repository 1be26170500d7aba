package org.parley.json;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.MissingPartException;
import org.parley.dossier.InvalidDossierException;
import org.parley.dossier.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What Jackson throws, told in one line with its place and without the names of our classes. */
final class JsonProblems {
  private JsonProblems() {}

  static InvalidJsonException of(JacksonException thrown) {
    return new InvalidJsonException(problems(thrown), thrown);
  }

  private static ImmutableList<Problem> problems(JacksonException thrown) {
    Optional<InvalidDossierException> dossier = cause(thrown, InvalidDossierException.class);
    return dossier
        .map(invalid -> invalid.problems().stream().map(JsonProblems::inDocument))
        .map(all -> all.collect(ImmutableList.toImmutableList()))
        .orElseGet(() -> ImmutableList.of(problem(thrown)));
  }

  private static Problem inDocument(Problem problem) {
    return new Problem("$." + problem.place(), problem.message());
  }

  private static Problem problem(JacksonException thrown) {
    if (thrown instanceof StreamConstraintsException) {
      return new Problem(line(thrown), Limits.message(thrown.getOriginalMessage()));
    }
    if (thrown instanceof StreamReadException) {
      return new Problem(line(thrown), syntax(thrown));
    }
    return new Problem(path(thrown), message(thrown));
  }

  private static String syntax(JacksonException thrown) {
    String told = thrown.getOriginalMessage();
    if (thrown instanceof UnexpectedEndOfInputException || told.startsWith("Unexpected end-of")) {
      return "the input ends in the middle";
    }
    if (told.startsWith("Duplicate Object property")) {
      return "the member " + told.substring(told.indexOf('"')) + " stands twice in one object";
    }
    return "not JSON: " + firstSentence(told);
  }

  private static String firstSentence(String told) {
    String line = told.lines().findFirst().orElse("");
    int colon = line.indexOf(": ");
    return line.startsWith("Unexpected character") && colon > 0 ? line.substring(0, colon) : line;
  }

  private static String message(JacksonException thrown) {
    Optional<MissingPartException> missing = cause(thrown, MissingPartException.class);
    Optional<IllegalArgumentException> refused = cause(thrown, IllegalArgumentException.class);
    if (missing.isPresent() || refused.isPresent()) {
      return missing
          .map(IllegalArgumentException.class::cast)
          .or(() -> refused)
          .map(Throwable::getMessage)
          .orElseThrow();
    }
    return thrown instanceof MismatchedInputException mismatched
        ? Mismatch.message(mismatched)
        : thrown.getOriginalMessage();
  }

  static String path(JacksonException thrown) {
    StringBuilder path = new StringBuilder("$");
    for (JacksonException.Reference step : thrown.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append('.').append(step.getPropertyName());
      }
    }
    return path.toString();
  }

  private static String line(JacksonException thrown) {
    TokenStreamLocation location = thrown.getLocation();
    return location == null || location.getLineNr() < 1
        ? path(thrown)
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
    return Throwables.getCausalChain(thrown).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
