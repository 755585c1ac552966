package org.shortfall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shortfall.local.access.LocalIssuer;

/** {@code deploy/token} as a command: what it prints, and what it says when something is wrong. */
class TokenCommandTest {

    @TempDir
    Path data;

    @Test
    void it_prints_a_token_alone_on_a_line() throws Exception {
        LocalIssuer.make(data.resolve("issuer"));

        Shell.Result result =
                Shell.run("deploy/token reporter --subject=p-41 --data '" + data + "'", RunningSystem.ROOT);

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admin", "reporter --subject", "reporter --sbject x", "--data"})
    void a_wrong_option_is_named_in_one_line(String options) throws Exception {
        LocalIssuer.make(data.resolve("issuer"));

        Shell.Result result = Shell.run("deploy/token --data '" + data + "' " + options, RunningSystem.ROOT);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output().lines())
                .singleElement()
                .asString()
                .startsWith("deploy/token: ")
                .contains("--help");
    }

    @Test
    void without_an_issuer_it_says_what_to_start() throws Exception {
        Shell.Result result = Shell.run("deploy/token reporter --data '" + data + "'", RunningSystem.ROOT);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output().lines()).singleElement().asString().contains("start deploy/up");
        assertThat(Files.exists(data.resolve("issuer"))).isFalse();
    }

    @Test
    void help_says_what_each_role_may_do() throws Exception {
        Shell.Result result = Shell.run("deploy/token --help", RunningSystem.ROOT);

        assertThat(result.exitCode()).isZero();
        assertThat(result.output())
                .contains("reporter", "subscriber", "curator", "reviewer", "operator", "--subject", "--tenant");
    }
}
