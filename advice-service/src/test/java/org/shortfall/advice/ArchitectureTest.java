package org.shortfall.advice;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

@AnalyzeClasses(packages = "org.shortfall.advice", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What the engine may use: the language, the catalogue, and nothing else. */
    @ArchTest
    static final ArchRule the_engine_is_plain_java = classes()
            .that()
            .resideInAnyPackage("..advice.engine..", "..advice.catalogue..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify.annotations..",
                    "..advice.engine..",
                    "..advice.catalogue..");

    @ArchTest
    static final ArchRule the_engine_has_no_clock_and_no_chance = noClasses()
            .that()
            .resideInAnyPackage("..advice.engine..", "..advice.catalogue..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Random.class, java.util.concurrent.ThreadLocalRandom.class);

    @ArchTest
    static final ArchRule the_catalogue_does_not_know_the_engine = noClasses()
            .that()
            .resideInAPackage("..advice.catalogue..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..advice.engine..");

    @ArchTest
    static final ArchRule only_the_pipeline_and_its_operators_write = noClasses()
            .that()
            .resideOutsideOfPackages("..advice.pipeline..", "..advice.operate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.apache.kafka.clients.producer..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.shortfall.advice.(*)..").should().beFreeOfCycles();
}
