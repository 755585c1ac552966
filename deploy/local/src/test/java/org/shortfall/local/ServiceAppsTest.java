package org.shortfall.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceAppsTest {

    @TempDir
    Path folder;

    private Path root;
    private Path apps;

    @BeforeEach
    void build() throws IOException {
        root = folder.resolve("checkout");
        apps = folder.resolve("apps");
        for (Service service : Service.values()) {
            Files.createDirectories(service.app(root).resolve("lib"));
            Files.writeString(service.jar(root), "first build");
            Files.writeString(service.app(root).resolve("lib/some.jar"), "library");
        }
    }

    @Test
    void a_build_beside_the_running_system_does_not_touch_what_runs() throws IOException {
        ServiceApps.take(root, apps);

        Files.delete(Service.INTAKE.jar(root));
        Files.writeString(Service.INTAKE.jar(root), "second build");

        assertThat(Service.INTAKE.jar(apps)).hasContent("first build");
        assertThat(Service.ADVICE.app(apps).resolve("lib/some.jar")).hasContent("library");
    }

    @Test
    void the_next_start_takes_the_next_build_and_nothing_of_the_one_before() throws IOException {
        ServiceApps.take(root, apps);
        Files.delete(Service.INTAKE.app(root).resolve("lib/some.jar"));

        ServiceApps.take(root, apps);

        assertThat(Service.INTAKE.app(apps).resolve("lib")).isEmptyDirectory();
    }
}
