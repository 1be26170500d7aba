package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks that the page on claims shows the program that is compiled here, and its output. */
class ClaimsInJavaTest {
  private static final Path PAGE = Path.of("../docs/claims-in-java.md");
  private static final Path PROGRAM =
      Path.of("src/main/java/org/parley/examples/ClaimsInJava.java");

  @Test
  void showsTheProgramAsItIsCompiled() throws IOException {
    String program = Files.readString(PROGRAM);
    assertThat(plain(block("java")))
        .isEqualTo(
            plain(
                program.substring(
                    program.indexOf("// page begins") + 14, program.indexOf("// page ends"))));
  }

  @Test
  void showsWhatItPrints() throws IOException {
    assertThat(block("text")).isEqualTo(Printed.by(() -> ClaimsInJava.main(new String[0])));
  }

  @Test
  void eachClaimIsAStatementOfAtMostFourLines() throws IOException {
    List<String> claims = Splitter.on("Claim ").splitToStream(block("java")).skip(1).toList();
    assertThat(claims).hasSize(3);
    assertThat(claims)
        .allSatisfy(
            claim ->
                assertThat(claim.substring(0, claim.indexOf(';')).lines()).hasSizeBetween(1, 4));
  }

  /** Without spaces and line breaks: the formatter of the program breaks lines elsewhere. */
  private static String plain(String code) {
    return CharMatcher.whitespace().removeFrom(code);
  }

  private static String block(String language) throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf("```" + language + "\n") + language.length() + 4;
    return page.substring(begin, page.indexOf("```", begin));
  }
}
