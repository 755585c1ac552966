package org.shortfall.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. What a package MAY use is listed, so that a new dependency is a decision. */
@AnalyzeClasses(packages = "org.shortfall.intake", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule json_stands_alone = classes()
            .that()
            .resideInAPackage("..intake.json")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "com.fasterxml.jackson..", "..intake.json");

    @ArchTest
    static final ArchRule the_vocabulary_knows_neither_reports_nor_http = classes()
            .that()
            .resideInAPackage("..intake.vocabulary")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml.jackson..",
                    "org.apache.commons.text.similarity",
                    "org.apache.kafka.clients.consumer",
                    "org.eclipse.microprofile..",
                    "io.smallrye..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "io.quarkus.arc..",
                    "org.jboss.logging",
                    "..intake.json",
                    "..intake.vocabulary");

    @ArchTest
    static final ArchRule what_a_report_means_is_decided_without_framework_or_kafka = classes()
            .that()
            .haveNameMatching(
                    ".*report\\.(.*Checks?|Fault|Evidence|Profile.*|Unrecognised|ReportRequest|SymptomReported"
                            + "|Pseudonyms|.*IdempotencyKey|KeyRule|ReportId|Reading.*|TextMerge|Times)")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "org.jspecify..",
                    "com.fasterxml.jackson..",
                    "..intake.json",
                    "..intake.text",
                    "..intake.vocabulary",
                    "..intake.report");

    @ArchTest
    static final ArchRule text_is_understood_without_framework_clock_or_log = classes()
            .that()
            .resideInAPackage("..intake.text")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.io",
                    "java.math",
                    "java.nio.charset",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.annotation",
                    "org.apache.lucene..",
                    "org.apache.commons.text.similarity",
                    "..intake.vocabulary",
                    "..intake.text");

    @ArchTest
    static final ArchRule only_http_knows_http = noClasses()
            .that()
            .resideOutsideOfPackage("..intake.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "org.jboss.resteasy..", "..intake.http");

    @ArchTest
    static final ArchRule http_does_not_know_kafka = noClasses()
            .that()
            .resideInAPackage("..intake.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive..", "org.eclipse.microprofile.reactive..");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("org.shortfall.intake.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto|Mappers?|Service|Common)");
}
