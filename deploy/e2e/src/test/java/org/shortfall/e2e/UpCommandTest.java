package org.shortfall.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/up} as a command: what it says when something is wrong, and how it ends. */
@ExtendWith(RunningSystem.Extension.class)
class UpCommandTest {

    private final RunningSystem running;

    @TempDir
    Path folder;

    UpCommandTest(RunningSystem running) {
        this.running = running;
    }

    /** The modules before this one have just been packaged, which is all that a build by the command would do. */
    @BeforeAll
    static void nothing_is_left_to_build() throws Exception {
        Files.writeString(RunningSystem.ROOT.resolve("deploy/local/target/built"), "");
    }

    @Test
    void help_says_how_to_use_it() throws Exception {
        Shell.Result result = Shell.run("deploy/up --help", RunningSystem.ROOT);

        assertThat(result.exitCode()).isZero();
        assertThat(result.output()).contains("--port N", "--data DIR", "--no-first-report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot 8081", "--port", "--port many", "--port=70000", "--data", "up"})
    void a_wrong_option_is_named_in_one_line(String options) throws Exception {
        Shell.Result result = Shell.run("deploy/up " + options, RunningSystem.ROOT);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output().lines())
                .singleElement()
                .asString()
                .startsWith("deploy/up: ")
                .contains("--help");
    }

    @Test
    void a_taken_port_is_named_in_one_line() throws Exception {
        Shell.Result result =
                Shell.run("deploy/up --data '" + folder + "' --port " + running.port(), RunningSystem.ROOT);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output().lines())
                .singleElement()
                .asString()
                .startsWith("deploy/up: port " + running.port() + " (the front door) is taken");
    }

    @Test
    void a_second_launcher_on_the_same_data_is_refused_in_one_line() throws Exception {
        Shell.Result result = Shell.run(
                "deploy/up --data '" + running.data() + "' --port " + RunningSystem.freePort(), RunningSystem.ROOT);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output().lines())
                .singleElement()
                .asString()
                .startsWith("deploy/up: another deploy/up is using " + running.data());
    }

    @Test
    void without_a_jdk_it_says_what_to_install() throws Exception {
        String script = """
                cp deploy/up '%1$s' && sed 's/least_java=25/least_java=99/' deploy/toolchain.sh >'%1$s/toolchain.sh'
                '%1$s/up'
                """.formatted(Files.createDirectories(folder.resolve("deploy")));

        Shell.Result result = Shell.run(script, RunningSystem.ROOT);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output().lines()).singleElement().asString().contains("needs a JDK 99 or newer");
    }

    @Test
    void killed_it_leaves_nothing_to_the_next_start_and_ctrl_c_ends_it_in_order() throws Exception {
        assumeTrue(Terminal.isPossible(), "setsid or env --default-signal is missing");
        Path data = folder.resolve("da ta");
        List<ProcessHandle> parts;
        try (Terminal killed = Terminal.run("deploy/up --no-first-report", data, folder.resolve("first.txt"))) {
            killed.awaitServing();
            parts = partsOf(data);
            killed.kill9();
        }
        try (Terminal second = Terminal.run("deploy/up --no-first-report", data, folder.resolve("second.txt"))) {
            second.awaitServing();
            assertAllEnd(parts);
            parts = partsOf(data);

            Duration stop = second.ctrlC();

            assertThat(stop).isLessThan(Duration.ofSeconds(10));
            assertThat(second.exitCode()).as(second.output()).isZero();
            assertThat(second.output()).endsWith("Stopped.\n");
        }
        assertAllEnd(parts);
    }

    private static void assertAllEnd(List<ProcessHandle> parts) {
        assertThat(parts)
                .hasSize(5)
                .allSatisfy(part -> assertThat(part.onExit()).succeedsWithin(Duration.ofSeconds(5)));
    }

    /** Broker, services and PostgreSQL of a system that runs. */
    private static List<ProcessHandle> partsOf(Path data) throws IOException {
        List<Path> records = new ArrayList<>(List.of(data.resolve("postgres/data/postmaster.pid")));
        try (Stream<Path> files = Files.list(data.resolve("processes"))) {
            files.forEach(records::add);
        }
        List<ProcessHandle> parts = new ArrayList<>();
        for (Path record : records) {
            String pid = Files.readString(record).split("\\s", 2)[0];
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(parts::add);
        }
        return parts;
    }
}
