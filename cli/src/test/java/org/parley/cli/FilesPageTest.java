package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks that the output for the worked sheet of the page on files is as shown there; {@code
 * -Dgoldens.update=true} regenerates it.
 */
class FilesPageTest {
  private static final Path PAGE = Path.of("../docs/files.md");
  private static final Pattern SHEET = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OUTPUT =
      Pattern.compile("(?<=```text\n)(.*?)(?=```)", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theWorkedSheetGivesWhatIsShown() throws IOException {
    String page = Files.readString(PAGE);
    Path sheet = Files.writeString(folder.resolve("market.csv"), first(SHEET, page));

    Run run = Run.of("reconcile", sheet.toString());

    if (Boolean.getBoolean("goldens.update")) {
      page = OUTPUT.matcher(page).replaceFirst(Matcher.quoteReplacement(run.out()));
      Files.writeString(PAGE, page);
    }
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(first(OUTPUT, page));
  }

  private static String first(Pattern block, String page) {
    Matcher found = block.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
