package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.parley.explanation.English;
import org.parley.reconcile.Verdict;

/** The rules of dependencies between packages. */
@AnalyzeClasses(packages = "org.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** The packages in their order: each may use those before it and none after it. */
  private static final List<String> ORDER =
      List.of(
          "",
          "resource",
          "extension",
          "citation",
          "text",
          "input",
          "code",
          "vocabulary",
          "quantity",
          "quantity.phrase",
          "time",
          "time.phrase",
          "marking",
          "actor",
          "source",
          "event",
          "proposition",
          "measure",
          "attribution",
          "statement",
          "claim",
          "dispute",
          "dossier",
          "reconcile",
          "consistency",
          "timeline",
          "policy",
          "explanation");

  /** Packages that use no others, wherever they come in the order. */
  private static final List<String> LEANING_ON_NOTHING =
      List.of("resource", "extension", "citation", "text", "code", "marking");

  /** Packages, each with an earlier one that it still may not use. */
  private static final List<List<String>> APART =
      List.of(
          List.of("quantity", "extension"),
          List.of("time", "extension"),
          List.of("quantity.phrase", "extension"),
          List.of("time", "quantity"),
          List.of("time", "quantity.phrase"),
          List.of("time", "text"),
          List.of("time", "code"),
          List.of("time.phrase", "extension"),
          List.of("time.phrase", "code"),
          List.of("time.phrase", "quantity"),
          List.of("time.phrase", "quantity.phrase"),
          List.of("reconcile", "dossier"),
          List.of("policy", "dossier"),
          List.of("policy", "consistency"),
          List.of("actor", "quantity"),
          List.of("source", "quantity"),
          List.of("event", "source"),
          List.of("event", "quantity"),
          List.of("proposition", "source"),
          List.of("attribution", "proposition"),
          List.of("attribution", "event"));

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("org.parley.(*)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(Verdict.class, English.class);

  @ArchTest
  static final ArchRule packagesUseOnlyThoseBeforeThem =
      classes().should(useOnlyPackagesBeforeTheirs());

  @ArchTest
  static final ArchRule coreNeedsNoJsonLoggingOrClock =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "java.util.logging..")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "reads the clock or rolls dice",
                  call -> isImpure(call.getTargetOwner().getName(), call.getTarget().getName())));

  @ArchTest
  static final ArchRule generatedClassesStayHidden =
      noClasses()
          .that()
          .arePublic()
          .should()
          .haveSimpleNameStartingWith("Immutable")
          .orShould(exposeAGeneratedClass());

  @ArchTest
  static final ArchRule packagesAreNullMarkedAndNamedAfterThings =
      classes().should(liveInAGoodPackage());

  @ArchTest static final ArchRule sealedTypesHaveOneVisitor = SealedTypeRules.eachHasOneVisitor();

  @ArchTest
  static final ArchRule sealedTypesAreTakenApartByTheirVisitors =
      SealedTypeRules.noneIsTakenApartByInstanceof();

  @ArchTest
  static final ArchRule whatUsersSeeNamesOnlyPublicTypes = SignatureRules.nameOnlyPublicTypes();

  private static boolean isImpure(String owner, String method) {
    return (owner.startsWith("java.time.") && method.equals("now"))
        || (owner.equals("java.lang.System")
            && (method.equals("currentTimeMillis") || method.equals("nanoTime")))
        || (owner.equals("java.lang.Math") && method.equals("random"));
  }

  private static String packageOf(JavaClass type) {
    String name = type.getPackageName().substring("org.parley".length());
    return name.isEmpty() ? name : name.substring(1);
  }

  private static ArchCondition<JavaClass> useOnlyPackagesBeforeTheirs() {
    return condition(
        "use only packages before their own",
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .filter(use -> use.getTargetClass().getPackageName().startsWith("org.parley"))
                .filter(use -> !isExplaining(use))
                .filter(use -> !mayUse(packageOf(type), packageOf(use.getTargetClass())))
                .map(use -> use.getDescription()));
  }

  /**
   * The only exception to the order: {@link Verdict#explain()} hands its verdict to {@link
   * English}.
   */
  private static boolean isExplaining(Dependency use) {
    return use.getOriginClass().isEquivalentTo(Verdict.class)
        && use.getTargetClass().isEquivalentTo(English.class);
  }

  private static boolean mayUse(String user, String used) {
    if (user.equals(used)) {
      return ORDER.contains(user);
    }
    return ORDER.contains(used)
        && ORDER.indexOf(used) < ORDER.indexOf(user)
        && (used.isEmpty() || !LEANING_ON_NOTHING.contains(user))
        && !APART.contains(List.of(user, used));
  }

  private static ArchCondition<JavaClass> exposeAGeneratedClass() {
    return new ArchCondition<>("expose a generated class") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getAllMethods().stream()
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(ArchitectureTest::namesAGeneratedClass)
            .forEach(method -> events.add(satisfied(type, method)));
      }
    };
  }

  private static com.tngtech.archunit.lang.ConditionEvent satisfied(
      JavaClass type, JavaMethod method) {
    return SimpleConditionEvent.satisfied(
        type, type.getName() + " exposes a generated class in " + method.getFullName());
  }

  private static boolean namesAGeneratedClass(JavaMethod method) {
    return Stream.concat(
            Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
        .map(JavaClass::getName)
        .anyMatch(name -> name.matches("org\\.parley\\.(.*\\.)?Immutable[^.]*"));
  }

  private static ArchCondition<JavaClass> liveInAGoodPackage() {
    return condition(
        "live in a package that is null-marked and named after a thing",
        type -> complaints(type.getPackage()).map(complaint -> type.getName() + complaint));
  }

  private static Stream<String> complaints(JavaPackage home) {
    Stream<String> unmarked =
        home.tryGetPackageInfo().filter(info -> info.isAnnotatedWith(NullMarked.class)).isPresent()
            ? Stream.empty()
            : Stream.of(" lives in a package that is not null-marked: " + home.getName());
    Stream<String> misnamed =
        home.getName().matches("(?s).*\\.(impl|util|utils|helper|helpers|model)(\\..*)?")
            ? Stream.of(" lives in a package named after a kind: " + home.getName())
            : Stream.empty();
    return Stream.concat(unmarked, misnamed);
  }

  /** A condition that names every violation of a class. */
  private static ArchCondition<JavaClass> condition(
      String description, java.util.function.Function<JavaClass, Stream<String>> violations) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        violations
            .apply(type)
            .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
      }
    };
  }
}
