package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on adding a policy is followed: its class is compiled, packed and used. */
class PluginsTest {
  private static final Path PAGE = Path.of("../docs/adding-a-policy.md");
  private static final String SERVICE = "META-INF/services/org.parley.reconcile.Policy";

  @TempDir private static Path folder;
  private static Path plugins;

  @BeforeAll
  static void compile() throws IOException {
    String text = block("java", "package org.example");
    compile("Bystanders", text);
    compile("Twin", text.replace("Bystanders", "Twin").replace("\"bystanders\"", "\"acled\""));
    plugins = jar("plugins", "org.example.Bystanders", "org/example/Bystanders.class");
  }

  private static void compile(String name, String text) throws IOException {
    Path source = Files.writeString(folder.resolve(name + ".java"), text);
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
    assertThat(exit).isZero();
  }

  /** A block of the page that begins so. */
  private static String block(String language, String begin) throws IOException {
    Matcher blocks =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE));
    return blocks
        .results()
        .map(found -> found.group(1))
        .filter(text -> text.startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  /** A folder with a jar that names a policy and holds some files. */
  private static Path jar(String name, String policy, String... files) throws IOException {
    Path plugins = Files.createDirectory(folder.resolve(name));
    try (OutputStream out = Files.newOutputStream(plugins.resolve("plugin.jar"));
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new JarEntry(SERVICE));
      jar.write(policy.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      for (String file : files) {
        jar.putNextEntry(new JarEntry(file));
        Files.copy(folder.resolve(file), jar);
      }
    }
    return plugins;
  }

  private static Run run(Path plugins, String... arguments) {
    return Run.of(
        Stream.concat(Stream.of(arguments), Stream.of("--plugins", plugins.toString()))
            .toArray(String[]::new));
  }

  @Test
  void theClassHasAtMostTwentyFiveLines() throws IOException {
    String text = block("java", "package org.example");
    assertThat(text.substring(text.indexOf("/**")).lines().filter(line -> !line.isBlank()))
        .hasSizeLessThanOrEqualTo(25);
  }

  @Test
  void thePageShowsWhatTheCommandPrints() throws IOException {
    List<String> shown = block("console", "$ bin/parley").lines().toList();
    assertThat(shown.get(0)).isEqualTo("$ bin/parley policies show bystanders --plugins plugins");
    Run run = run(plugins, "policies", "show", "bystanders");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).containsExactlyElementsOf(shown.subList(1, shown.size()));
  }

  @Test
  void reconcilesByAPolicyOfOnesOwn() {
    Run run =
        run(plugins, "reconcile", "../examples/data/disputed-counts.csv", "--policy", "bystanders");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(
            """
            Policy bystanders gives 110.
            """)
        .contains(
            "Policy bystanders, step 1 (stated): The lowest figure of those with no known stake is"
                + " taken. Here:\n    110.\n");
  }

  @Test
  void listsItAfterThoseOfTheLibrary() {
    assertThat(run(plugins, "policies").out().lines().filter(line -> line.matches("[a-z].*")))
        .last()
        .isEqualTo("bystanders              The lowest figure of those with no known stake");
    assertThat(Run.of("policies").out()).doesNotContain("bystanders");
  }

  @Test
  void refusesAFolderThatIsNone() {
    Run run = run(Path.of("nowhere"), "policies");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("parley: --plugins must be a folder with jars, got 'nowhere'\n");
  }

  @Test
  void refusesAFolderWithoutAJar() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("--plugins=" + empty, "policies");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "parley: --plugins must name a folder with jars, found none in '" + empty + "'\n");
  }

  @Test
  void refusesAPluginWithoutItsClass() throws IOException {
    Run run = run(jar("broken", "org.example.Missing"), "policies");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "a plugin cannot be used: org.parley.reconcile.Policy: Provider org.example.Missing not"
                + " found");
  }

  @Test
  void refusesASecondPolicyOfOneId() throws IOException {
    Run run = run(jar("twin", "org.example.Twin", "org/example/Twin.class"), "policies");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("a plugin cannot be used: the id of a policy must be unique, got 'acled'\n");
  }
}
