package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules for sealed types: each offers one visitor, and no class distinguishes two of its cases in
 * another way. A new case then fails to compile wherever it must be handled.
 */
public final class SealedTypeRules {
  private SealedTypeRules() {}

  /** Every public sealed interface declares one method {@code match(Cases)}. */
  public static ArchRule eachHasOneVisitor() {
    return classes()
        .that(
            DescribedPredicate.describe("are sealed types", type -> isOurs(type) && isSealed(type)))
        .should(
            new ArchCondition<>("declare one method match(Cases)") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (!hasVisitor(type)) {
                  events.add(
                      SimpleConditionEvent.violated(type, type.getName() + " has no match(Cases)"));
                }
              }
            })
        .allowEmptyShould(true);
  }

  /** No top-level class, with those nested in it, tests for two cases of one sealed type. */
  public static ArchRule noneIsTakenApartByInstanceof() {
    return classes()
        .that()
        .areTopLevelClasses()
        .should(
            new ArchCondition<>("test for at most one case of a sealed type") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                within(type)
                    .flatMap(one -> one.getCodeUnits().stream())
                    .flatMap(SealedTypeRules::tested)
                    .flatMap(
                        tested -> sealed(tested).map(parent -> new Test(parent, tested.getName())))
                    .collect(
                        Collectors.groupingBy(
                            Test::parent,
                            Collectors.mapping(
                                Test::tested, Collectors.toCollection(TreeSet::new))))
                    .forEach((parent, cases) -> add(type, parent, cases, events));
              }
            });
  }

  private record Test(String parent, String tested) {}

  private static void add(
      JavaClass type, String parent, Set<String> cases, ConditionEvents events) {
    if (cases.size() > 1) {
      events.add(
          SimpleConditionEvent.violated(
              type, type.getName() + " tests for several cases of " + parent + ": " + cases));
    }
  }

  /** A class and the classes within it. */
  private static Stream<JavaClass> within(JavaClass type) {
    return type.getPackage().getClasses().stream()
        .filter(one -> one.equals(type) || one.getName().startsWith(type.getName() + "$"));
  }

  private static Stream<JavaClass> tested(JavaCodeUnit unit) {
    Stream<JavaClass> checks = unit.getInstanceofChecks().stream().map(check -> check.getRawType());
    boolean testsClasses =
        unit.getAccessesFromSelf().stream()
            .anyMatch(
                access ->
                    access.getTargetOwner().isEquivalentTo(Class.class)
                        && access.getName().equals("isInstance"));
    return testsClasses
        ? Stream.concat(
            checks, unit.getReferencedClassObjects().stream().map(one -> one.getRawType()))
        : checks;
  }

  private static Stream<String> sealed(JavaClass tested) {
    return tested.getAllRawInterfaces().stream()
        .filter(SealedTypeRules::isOurs)
        .filter(SealedTypeRules::isSealed)
        .map(JavaClass::getName);
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith("org.parley");
  }

  private static boolean isSealed(JavaClass type) {
    return type.isInterface()
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.reflect().isSealed();
  }

  private static boolean hasVisitor(JavaClass type) {
    return Arrays.stream(type.reflect().getDeclaredMethods())
        .filter(method -> method.getName().equals("match"))
        .map(method -> Arrays.stream(method.getParameterTypes()).map(Class::getName).toList())
        .toList()
        .equals(Stream.of(Stream.of(type.getName() + "$Cases").toList()).toList());
  }
}
