package org.parley;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks that the rule on signatures refuses bad signatures. */
public class SignatureRulesTest {
  static class Hidden {}

  /** Names a hidden type, as a type argument only. */
  public static class Naming {
    /** None. */
    public List<? extends Hidden> hidden() {
      return List.of();
    }
  }

  /** Is a kind of a hidden type. */
  public static class Kind extends Hidden {}

  @Test
  void refusesAHiddenTypeArgument() {
    refuses(Naming.class, "names org.parley.SignatureRulesTest$Hidden");
  }

  @Test
  void refusesAHiddenSupertype() {
    refuses(Kind.class, "is a kind of org.parley.SignatureRulesTest$Hidden");
  }

  private static void refuses(Class<?> type, String message) {
    assertThatThrownBy(
            () ->
                SignatureRules.nameOnlyPublicTypes()
                    .check(new ClassFileImporter().importClasses(type)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }
}
