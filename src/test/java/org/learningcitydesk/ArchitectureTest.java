// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The walls of the house. A rule that fails here is either a mistake or a decision to be written
/// down.
final class ArchitectureTest {
  private static final String HOUSE = "org.learningcitydesk";
  private static final String TABLES = "..workspace.jooq..";
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);

  @TestFactory
  Stream<DynamicTest> theDirectionOfKnowledge() {
    return Stream.of(
            knowsNone(
                "domain",
                inHouse("ui", "cli", "report", "exchange", "chart", "workspace", "i18n", "work"),
                "javafx..",
                "org.jooq..",
                "java.sql..",
                "java.nio.file..",
                "org.jfree.."),
            knowsNone(
                "work",
                inHouse("ui", "cli", "report", "exchange", "chart", "workspace", "i18n", "domain")),
            knowsNone(
                "seal",
                inHouse(
                    "ui",
                    "cli",
                    "report",
                    "exchange",
                    "chart",
                    "workspace",
                    "i18n",
                    "domain",
                    "work")),
            knowsNone("i18n", inHouse("ui", "cli", "report", "exchange", "chart", "workspace")),
            knowsNone("workspace", inHouse("ui", "cli", "report", "exchange", "chart", "i18n")),
            knowsNone("chart", inHouse("ui", "cli", "report", "exchange", "workspace")),
            knowsNone(
                "sheet", inHouse("ui", "cli", "report", "exchange", "chart", "workspace", "i18n")),
            knowsNone("report", inHouse("ui", "cli", "exchange")),
            knowsNone("exchange", inHouse("ui", "cli", "report", "chart")),
            knowsNone("cli", inHouse("ui"), "javafx.."),
            noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE)
                .as("nobody knows Main and its wiring"))
        .map(this::checked);
  }

  @TestFactory
  Stream<DynamicTest> whoSpeaksWhat() {
    return Stream.of(
            noClasses()
                .that()
                .resideOutsideOfPackage("..workspace..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "org.jooq..", "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..")
                .as("only workspace speaks SQL"),
            noClasses()
                .that()
                .resideOutsideOfPackage("..workspace..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(TABLES)
                .as("generated rows never leave workspace"),
            noClasses()
                .that()
                .resideOutsideOfPackages(HOUSE, "..ui..", "..chart..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .as("only ui and chart speak JavaFX"),
            noClasses()
                .that()
                .resideOutsideOfPackage(TABLES)
                .should()
                .callMethodWhere(
                    target(owner(assignableTo(DSLContext.class)))
                        .and(
                            target(
                                nameMatching(
                                    "insertInto|update|delete|deleteFrom|mergeInto|execute(Insert|Update|Delete)"))))
                .as("writes pass the journal"),
            noClasses()
                .that()
                .haveSimpleNameEndingWith("ScreenModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .as("models hold no nodes"))
        .map(this::checked);
  }

  @TestFactory
  Stream<DynamicTest> threadsAreMadeInOnePlace() {
    return Stream.of(
            noClasses()
                .that()
                .resideOutsideOfPackages(HOUSE, "..ui.task..")
                .should()
                .accessTargetWhere(accessTo("javafx.application.Platform", "runLater"))
                .as("only Jobs and its wiring hand work to the JavaFX thread"),
            noClasses()
                .that()
                .resideOutsideOfPackages(HOUSE, "..ui.task..", "..workspace..")
                .should()
                .accessTargetWhere(
                    accessTo(
                        "java.lang.Thread", "<init>|start|startVirtualThread|ofVirtual|ofPlatform"))
                .orShould()
                .dependOnClassesThat(
                    assignableTo(Executors.class).or(assignableTo(ForkJoinPool.class)))
                .as("only Jobs, its wiring and the workspace make threads"),
            noClasses()
                .should()
                .accessTargetWhere(accessTo("java.lang.Thread", "interrupt"))
                .orShould()
                .accessTargetWhere(accessTo("java.util.concurrent.ExecutorService", "shutdownNow"))
                .as("nobody interrupts a thread, because it may be inside the database"))
        .map(this::checked);
  }

  @TestFactory
  Stream<DynamicTest> nobodyGoesToTheNetwork() {
    return Stream.of(
            noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                    "java\\.net\\.(.*Socket.*|.*Address|.*Connection|http\\..*|NetworkInterface)"
                        + "|java\\.nio\\.channels\\..*(Socket|Datagram|Multicast).*"
                        + "|javax\\.net\\..*|com\\.sun\\.net\\..*|java\\.rmi\\..*")
                .as("nobody opens a socket or asks for an address"))
        .map(this::checked);
  }

  @TestFactory
  Stream<DynamicTest> nothingIsKnotted() {
    return Stream.of(
            slices()
                .matching("..ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage("..ui.control..", "..ui.task.."))
                .as("screens do not know each other"),
            slices()
                .matching(HOUSE + ".(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage(TABLES), alwaysTrue())
                .as("packages are free of cycles"))
        .map(this::checked);
  }

  @TestFactory
  Stream<DynamicTest> namesSayWhatTheyKnow() {
    return Stream.of(
            noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..misc..")
                .as("no package is called util or common"),
            noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Impl|Util|Utils)")
                .as("no class is a Manager, Helper, Impl or Util"),
            classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .should()
                .resideInAPackage("..workspace..")
                .as("stores live in workspace"),
            classes()
                .that()
                .haveSimpleNameEndingWith("Screen")
                .should()
                .resideInAPackage("..ui..")
                .as("screens live in ui"))
        .map(this::checked);
  }

  @Test
  void everyPackageIsNullMarked() {
    var unmarked =
        ALL.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(it -> !it.getName().startsWith(HOUSE + ".workspace.jooq"))
            .filter(it -> !it.isAnnotatedWith(NullMarked.class))
            .map(it -> it.getName());
    assertThat(unmarked).isEmpty();
  }

  @Test
  void thereAreClassesToJudge() {
    assertThat(ALL.size()).isGreaterThan(50);
  }

  private DynamicTest checked(ArchRule rule) {
    return DynamicTest.dynamicTest(
        rule.getDescription(), () -> rule.allowEmptyShould(true).check(ALL));
  }

  private static ArchRule knowsNone(String part, String[] rooms, String... others) {
    var forbidden = Stream.concat(Stream.of(rooms), Stream.of(others)).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(HOUSE + "." + part + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden);
  }

  /// A call of the method, or a reference to it.
  private static DescribedPredicate<JavaAccess<?>> accessTo(String type, String methods) {
    return DescribedPredicate.describe(
        "access to " + type + "." + methods,
        access ->
            access.getTargetOwner().isAssignableTo(type)
                && access.getTarget().getName().matches(methods));
  }

  private static String[] inHouse(String... parts) {
    return Stream.of(parts).map(part -> HOUSE + "." + part + "..").toArray(String[]::new);
  }
}
