package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

@AnalyzeClasses(
        packages = "org.dateline",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {
    /** The core's test classes come as a jar of their own. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar") && !location.contains("/test-classes");
        }
    }

    private static final String EXTRACT = "org.dateline.importer.extract..";

    @ArchTest
    static final ArchRule core_knows_neither_import_nor_web = noClasses()
            .that()
            .resideInAPackage("org.dateline.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dateline.importer..", "org.dateline.web..");

    @ArchTest
    static final ArchRule import_does_not_know_web = noClasses()
            .that()
            .resideInAPackage("org.dateline.importer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dateline.web..");

    @ArchTest
    static final ArchRule extraction_is_pure = noClasses()
            .that()
            .resideInAPackage(EXTRACT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "java.net..",
                    "java.nio.file..",
                    "jakarta..",
                    "io.quarkus..",
                    "org.dateline.core.store..",
                    "org.dateline.core.ingest..",
                    "org.dateline.core.postgres..");

    @ArchTest
    static final ArchRule documents_are_never_matched_by_backtracking = noClasses()
            .that()
            .resideInAPackage(EXTRACT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..");

    @ArchTest
    static final ArchRule deduplication_is_pure = noClasses()
            .that()
            .resideInAPackage("org.dateline.core.dedup..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "jakarta..", "io.quarkus..", "org.dateline.core.store..");

    /** A backup is all tables; a benchmark makes its own and asks beside the store; sign-in keeps its users by Panache, and the embedded server makes its own database. */
    @ArchTest
    static final ArchRule only_the_store_speaks_to_the_database = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.dateline.core.store..",
                    "org.dateline.core.backup..",
                    "org.dateline.core.bench..",
                    "org.dateline.core.postgres..",
                    "org.dateline.web.security..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "jakarta.persistence..", "org.hibernate..", "io.agroal..", "io.quarkus.hibernate..");

    @ArchTest
    static final ArchRule entities_never_leave_the_store = classes()
            .that()
            .resideInAPackage("org.dateline.core.store..")
            .and()
            .haveSimpleNameEndingWith("Entity")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule command_lines_are_parsed_in_cli_and_start_only = noClasses()
            .that()
            .resideOutsideOfPackages("org.dateline.importer.cli..", "org.dateline.web.start..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule no_date_comes_from_the_wall_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule extraction_holds_no_clock = noClasses()
            .that()
            .resideInAPackage(EXTRACT)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service|Dto|DTO)$")
            .orShould()
            .resideInAnyPackage("..util..", "..service..", "..dto..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.dateline.(*).(*)..").should().beFreeOfCycles();
}
