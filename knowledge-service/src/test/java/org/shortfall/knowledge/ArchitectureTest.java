package org.shortfall.knowledge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.shortfall.knowledge", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.shortfall.knowledge";

    @ArchTest
    static final ArchRule http_knows_no_feature = classes()
            .that()
            .resideInAPackage(ROOT + ".http")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + ".http",
                    ROOT + ".access",
                    "java..",
                    "io.quarkus.security..",
                    "io.quarkus.vertx.http.runtime..",
                    "io.vertx..",
                    "jakarta.annotation..",
                    "jakarta.inject..",
                    "jakarta.ws.rs..",
                    "org.eclipse.microprofile.jwt..",
                    "org.eclipse.microprofile.openapi..",
                    "org.jboss.logging..",
                    "org.jboss.resteasy.reactive..",
                    "org.jspecify..");

    /** An entity is its package's own affair. */
    @ArchTest
    static final ArchRule rows_stay_in_their_package = noClasses().should(new DependOnForeignRows());

    @ArchTest
    static final ArchRule resources_do_not_know_each_other = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule nobody_depends_on_the_start = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule only_the_release_package_speaks_kafka = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".release")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.smallrye.reactive.messaging..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();
}
