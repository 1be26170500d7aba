package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The worked sheets of some pages give what the pages show; {@code -Dgoldens.update=true} updates
 * the pages.
 */
class FilesPageTest {
  private static final Pattern SHEET = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORDS = Pattern.compile("```vocabulary\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PRINTED =
      Pattern.compile("(`parley ([^`]*)` prints:\n\n```text\n)(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"files.md", "guide.md", "vocabulary.md"})
  void theCommandsPrintWhatIsShown(String name) throws IOException {
    Path file = Path.of("../docs", name);
    String page = Files.readString(file);
    write("sheet.csv", SHEET, page);
    write("words.txt", WORDS, page);

    String printed = PRINTED.matcher(page).replaceAll(this::printed);

    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(file, printed);
    }
    assertThat(PRINTED.matcher(page).results()).isNotEmpty();
    assertThat(printed).isEqualTo(Files.readString(file));
  }

  private void write(String name, Pattern block, String page) throws IOException {
    Matcher found = block.matcher(page);
    if (found.find()) {
      Files.writeString(folder.resolve(name), found.group(1));
    }
  }

  private String printed(MatchResult shown) {
    String command =
        shown
            .group(2)
            .replaceAll("\\S+\\.csv", folder + "/sheet.csv")
            .replaceAll("\\S+\\.txt", folder + "/words.txt");
    Run run = Run.of(command.split(" "));
    assertThat(run.exit()).isZero();
    String out = (run.out() + run.err()).replace(folder + "/sheet.csv", "fire.csv");
    return Matcher.quoteReplacement(shown.group(1) + out + "```");
  }
}
