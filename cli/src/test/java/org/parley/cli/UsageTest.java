package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reconcile                          | Missing required parameter: 'FILE'
          reconcile a.json --policy best     | no policy is called 'best'; there are hull, by-side, most-recent, chosen, ucdp-ged, acled, gtd-casualties, gtd-counts, airwars, iraq-body-count, new-america-drones, ccc-crowds, mass-mobilization, em-dat, political-terror-scale, pitf-words, take-the-information, no-gossiping, trust-your-friends, cry-with-the-wolves, meet-in-the-middle, keep-up-to-date
          reconcile a.json --tolerance 100   | a tolerance must be from 0 to below 100 percent, got percent=100
          reconcile a.json --max-depth 0     | depth must be from 1 to 500, got depth=0
          reconcile a.json --as-of yesterday | Invalid value for option '--as-of': a day must be a date such as 2024-10-02, got 'yesterday'
          reconcile a.json --format xml      | Invalid value for option '--format': must be text or json, got 'xml'
          check                              | Missing required parameter: 'FILE'
          check a.json --lexicon mine        | no lexicon is called 'mine'; there are strict, acled-2019, acled-2019-small, acled-current, acled-current-large, ccc, pitf, literal
          check a.json --as-of yesterday     | Invalid value for option '--as-of': a day must be a date such as 2024-10-02, got 'yesterday'
          check a.json --policy hull         | Unknown option: '--policy'
          schema claim                       | Invalid value for positional parameter at index 0 (NAME): no schema is called 'claim'; there are dossier, stream-line, verdict
          publish                            | Unmatched argument at index 0: 'publish'
          """)
  void wrongUsageIsToldAndExitsWith2(String arguments, String message) {
    Run run = Run.of(arguments.split(" ", -1));
    assertThat(run.err().lines().findFirst()).contains(message);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void withoutArgumentsTheHelpIsShown() {
    Run run = Run.of();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("check", "demo", "reconcile", "validate")
        .isEqualTo(Run.of("-h").out());
  }

  @Test
  void helpFitsTheWidth() {
    assertThat(
            (Run.of("-h").out() + Run.of("help", "reconcile").out() + Run.of("help", "check").out())
                .lines())
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void aMissingFileIsToldAndExitsWith1() {
    Run run = Run.of("reconcile", "no-such-file.json");
    assertThat(run.err()).isEqualTo("parley: there is no file no-such-file.json\n");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void aFolderIsNoFile() {
    Run run = Run.of("reconcile", "src");
    assertThat(run.err()).isEqualTo("parley: cannot read or write: Is a directory\n");
    assertThat(run.exit()).isEqualTo(1);
  }
}
