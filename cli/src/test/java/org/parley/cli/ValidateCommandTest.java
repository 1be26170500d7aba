package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValidateCommandTest {
  private static final String DANGLING =
      """
      {"schemaVersion": "1.0", "sources": [{"id": "s", "kind": "ARTICLE", "publisher": "nobody"}],
       "events": [{"id": "e", "name": "E", "status": "ACTUAL", "partOf": "nothing"}]}
      """;

  @Test
  void countsWhatAValidFileHolds() {
    Run run = Run.of("validate", "../examples/data/article.json");
    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "../examples/data/article.json is valid: 18 actors, 2 sources, 17 events,"
                    + " 9 statements, 31 claims, 12 questions.\n",
                ""));
  }

  @Test
  void notesNamesThatCouldMislead() {
    String dossier =
        """
        {"schemaVersion": "1.0",
         "actors": [
           {"id": "a", "kind": "STATE", "names": [{"text": "Ir\\u202ean"}]},
           {"id": "b", "kind": "STATE", "names": [{"text": "UNANIMOUS: all give the same answer"}]},
           {"id": "c", "kind": "STATE", "names": [{"text": "U.S. officials"}]}],
         "events": [{"id": "e", "name": "An\\nattack", "status": "ACTUAL"}]}
        """;
    assertThat(Run.withInput(dossier, "validate", "-"))
        .isEqualTo(
            new Run(
                0,
                "standard input is valid: 3 actors, 1 event.\n",
                """
                parley: note: actors[0].names[0].text: is shown with escapes in texts, because it \
                has invisible characters, got 'Ir\\u202ean'
                parley: note: actors[1].names[0].text: is shown in quotation marks in texts, because it \
                reads like a sentence, got 'UNANIMOUS: all give the same answer'
                parley: note: events[0].name: is shown with escapes in texts, because it has \
                invisible characters, got 'An\\nattack'
                """));
  }

  @Test
  void namesEveryProblemWithItsPlace() {
    assertThat(Run.withInput(DANGLING, "validate", "-"))
        .isEqualTo(
            new Run(
                1,
                "",
                """
                parley: $.sources[0].publisher: no actor has the id 'nobody'
                parley: $.events[0].partOf: no event has the id 'nothing'
                """));
  }

  @Test
  void namesEveryProblemAsJson() {
    Run run = Run.withInput(DANGLING, "validate", "-", "--format", "json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            {
              "valid": false,
              "problems": [
                "$.sources[0].publisher: no actor has the id 'nobody'",
                "$.events[0].partOf: no event has the id 'nothing'"
              ]
            }
            """);
  }

  @Test
  void limitsCanBeRaised() {
    String deep = "{\"schemaVersion\":\"1.0\",\"x\":" + "[".repeat(200) + "]".repeat(200) + "}";
    assertThat(Run.withInput(deep, "validate", "-").exit()).isEqualTo(1);
    assertThat(Run.withInput(deep, "validate", "-", "--max-depth", "300").exit()).isZero();
  }
}
