package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.schema.ParleySchema;
import org.parley.schema.Validation;
import tools.jackson.core.JacksonException;

/**
 * The files of {@code json/bad} that the schema refuses, and why it cannot refuse the others: the
 * table {@code json/schema/bad-files.txt}, regenerated with {@code -Dgoldens.update=true}.
 */
class SchemaOfBadFilesTest {
  private static final Path TABLE = Path.of("src/test/resources/json/schema/bad-files.txt");

  /** Why a schema cannot refuse a document, with the messages of the library that go with it. */
  enum Reason {
    NOT_JSON(
        "line \\d+, column \\d+: (not JSON|not UTF-8|the input ends|} closes|something follows).*"
            + "|\\$: the input is (empty|not a text in UTF-8)"),
    DOUBLED_MEMBER("line .*: the member .* is repeated in one object"),
    DEPTH("line .*: objects and lists are nested more than 100 levels deep"),
    LENGTH_OF_A_NUMBER(
        ".*: the number (has more than 1000 characters"
            + "|is too large or has too many digits to be held here)"),
    DECIMALS(".*: a figure must have at most 18 decimals.*"),
    TWO_POINT_ZERO(".*: must be a whole number, got a number with decimals"),
    CALENDAR(".*: must be an EDTF date that Parley reads.*"),
    ORDER(
        ".*: (an interval must not start after its end|start must be 0 or more and before end"
            + "|best must be between low and high|low must not exceed high).*"),
    UNIQUE_ID(".*: '.*' is the id of .* already"),
    REFERENCE(".*: no .* has the id '.*'"),
    CIRCLE(".*: (must not form a cycle|(a claim|an assessment) must not revise itself).*"),
    CLAIMANT(".*: must be revised by its own (claimant|author).*"),
    WITHDRAWAL(
        ".*: must (be the publisher or a contributor of the source"
            + "|not be before the day of publication).*"),
    GRADE(".*: (must not contradict the grade|a grade of the Admiralty code must be).*"),
    OWN_REPORTING(".*: must be left out unless a source of the claim derives from another.*");

    private final Pattern messages;

    Reason(String messages) {
      this.messages = Pattern.compile(messages, Pattern.DOTALL);
    }

    static Reason of(String file, String message) {
      List<Reason> reasons =
          Stream.of(values()).filter(one -> one.messages.matcher(message).matches()).toList();
      assertThat(reasons).as("why no schema refuses %s: %s", file, message).hasSize(1);
      return reasons.get(0);
    }
  }

  @Test
  void refusesEveryFileThatASchemaCanRefuse() throws IOException {
    String table =
        JsonFiles.names("bad").stream()
            .map(file -> file + " " + outcome(file))
            .collect(Collectors.joining("\n", "", "\n"));
    if (Boolean.getBoolean("goldens.update")) {
      Files.createDirectories(TABLE.getParent());
      Files.writeString(TABLE, table);
    }
    assertThat(table).isEqualTo(Files.readString(TABLE));
  }

  private static String outcome(String file) {
    try {
      List<String> problems =
          Validation.problems(ParleySchema.DOSSIER, JsonFiles.path("bad/" + file + ".json"));
      return problems.isEmpty() ? cannot(file).toString() : "CAUGHT " + keywords(problems);
    } catch (JacksonException | NumberFormatException noTree) {
      return cannot(file).toString();
    }
  }

  private static String keywords(List<String> problems) {
    return problems.stream()
        .map(problem -> problem.replaceFirst("^.*? (\\w+): .*$", "$1"))
        .distinct()
        .collect(Collectors.joining(","));
  }

  private static Reason cannot(String file) {
    return Reason.of(
        file, JsonFiles.text("bad/" + file + ".txt").lines().findFirst().orElseThrow());
  }
}
