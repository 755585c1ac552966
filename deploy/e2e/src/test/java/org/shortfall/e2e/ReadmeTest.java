package org.shortfall.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs what the README tells its reader to run. */
@ExtendWith(RunningSystem.Extension.class)
class ReadmeTest {

    private static final Pattern MEMBER = Pattern.compile("\"([a-zA-Z0-9]+)\"\\s*:");
    private static final Pattern STATUS = Pattern.compile("^HTTP/1.1 (\\d{3})", Pattern.MULTILINE);

    private final RunningSystem system;

    ReadmeTest(RunningSystem system) {
        this.system = system;
    }

    @TestFactory
    Stream<DynamicTest> the_commands_of_the_readme_do_what_it_says() throws IOException {
        return commandsOf("README.md");
    }

    @TestFactory
    Stream<DynamicTest> the_commands_for_curators_do_what_they_say() throws IOException {
        return commandsOf("knowledge-service/CURATION.md");
    }

    private Stream<DynamicTest> commandsOf(String file) throws IOException {
        List<ReadmeCommands.Command> commands = ReadmeCommands.in(RunningSystem.ROOT.resolve(file));
        assertThat(commands).isNotEmpty();
        return commands.stream().map(command -> DynamicTest.dynamicTest("line " + command.line(), () -> runs(command)));
    }

    /** It ends well, and what the README shows as its answer has no member that the real answer lacks. */
    private void runs(ReadmeCommands.Command command) throws Exception {
        if (command.script().contains("kcat")) {
            assumeTrue(Shell.has("kcat"), "kcat is not installed");
        }
        Shell.Result result = Shell.run(here(command.script()), RunningSystem.ROOT);

        assertThat(result.exitCode()).as(result.output()).isZero();
        MEMBER.matcher(command.shown())
                .results()
                .forEach(member -> assertThat(result.output()).contains("\"" + member.group(1) + "\""));
        STATUS.matcher(command.shown())
                .results()
                .forEach(status -> assertThat(result.output()).contains("HTTP/1.1 " + status.group(1)));
    }

    private String here(String script) {
        return script.replace("localhost:8080", "localhost:" + system.port())
                .replace("localhost:9092", system.bootstrapServers())
                .replace("deploy/token ", "deploy/token --data '" + system.data() + "' ");
    }
}
