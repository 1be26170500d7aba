package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.parley.explanation.English;
import org.parley.reconcile.Verdict;

/** The order of the packages of serialization, and how they use the model. */
@AnalyzeClasses(
    packages = "org.parley",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class SerializationArchitectureTest {
  /** The packages in their order: each may use those before it and none after it. */
  private static final List<String> ORDER = List.of("file", "record", "json", "stream", "schema");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("org.parley.(*)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(Verdict.class, English.class);

  @ArchTest static final ArchRule sealedTypesHaveOneVisitor = SealedTypeRules.eachHasOneVisitor();

  @ArchTest
  static final ArchRule sealedTypesAreTakenApartByTheirVisitors =
      SealedTypeRules.noneIsTakenApartByInstanceof();

  @ArchTest
  static final ArchRule whatUsersSeeNamesOnlyPublicTypes = SignatureRules.nameOnlyPublicTypes();

  @ArchTest
  static void packagesUseOnlyThoseBeforeThem(JavaClasses classes) {
    for (int i = 0; i < ORDER.size(); i++) {
      noClasses()
          .that()
          .resideInAPackage(inside(ORDER.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ORDER.subList(i + 1, ORDER.size()).stream()
                  .map(SerializationArchitectureTest::inside)
                  .toArray(String[]::new))
          .allowEmptyShould(i == ORDER.size() - 1)
          .check(classes);
    }
  }

  private static String inside(String name) {
    return "org.parley." + name + "..";
  }
}
