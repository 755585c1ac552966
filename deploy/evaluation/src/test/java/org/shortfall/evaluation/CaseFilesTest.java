package org.shortfall.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {

    private static final String CASE = """
            {"id":"C1","set":"C","headline":true,"age_years":%s,"sex":"female","life_stage":"adult","pregnant":%s,\
            "diet":["vegan"],"conditions":[],"medications":["metformin"],"lifestyle":[],\
            "symptoms":[{"text":"cramps","duration":"3 weeks","side":"both calves","severity":"severe"},{"text":"tired"}],\
            "symptoms_absent":["fever"],"free_text":"Should I take\\nmagnesium?","expected":{"max_triage":"routine"}}""";

    @TempDir
    Path directory;

    @Test
    void every_phrase_of_a_case_is_a_line_and_labels_for_humans_are_none() throws IOException {
        assertThat(only(CASE.formatted("34", "false")).text()).isEqualTo("""
                vegan
                metformin
                cramps, 3 weeks, both calves, 8/10
                tired
                no fever
                Should I take magnesium?""");
    }

    @Test
    void age_sex_and_pregnancy_are_given_as_they_are() throws IOException {
        assertThat(only(CASE.formatted("34", "true")).person().profile())
                .hasToString(
                        "{\"age\":{\"value\":34,\"unit\":\"years\"},\"sex\":\"female\",\"lifeStage\":\"pregnancy\"}");
        assertThat(only(CASE.formatted("0.58", "false")).person().profile())
                .hasToString("{\"age\":{\"value\":7,\"unit\":\"months\"},\"sex\":\"female\",\"lifeStage\":\"none\"}");
        assertThat(only(CASE.formatted("2.5", "null")).person().profile())
                .hasToString("{\"age\":{\"value\":30,\"unit\":\"months\"},\"sex\":\"female\"}");
        assertThat(only(CASE.formatted("null", "null")).person().profile()).hasToString("{\"sex\":\"female\"}");
    }

    @Test
    void a_broken_line_is_named_by_file_and_number() throws IOException {
        Files.writeString(directory.resolve("mine.jsonl"), CASE.formatted("34", "false") + "\n\n{\"id\":\n");

        assertThatThrownBy(() -> CaseFiles.in(directory))
                .isInstanceOf(BrokenCase.class)
                .hasMessage(directory.resolve("mine.jsonl") + ", line 3: not a JSON object on one line");
    }

    @Test
    void a_case_without_what_its_set_is_scored_by_is_refused() throws IOException {
        Files.writeString(
                directory.resolve("mine.jsonl"),
                "{\"id\":\"A1\",\"set\":\"A\",\"expected\":{\"primary\":[\"iron\"]}}\n");

        assertThatThrownBy(() -> CaseFiles.in(directory))
                .hasMessageEndingWith("line 1: the expected fields of set A are not complete");
    }

    @Test
    void an_id_that_stands_twice_is_refused() throws IOException {
        Files.writeString(directory.resolve("a.jsonl"), CASE.formatted("34", "false") + "\n");
        Files.writeString(directory.resolve("b.jsonl"), CASE.formatted("35", "false") + "\n");

        assertThatThrownBy(() -> CaseFiles.in(directory)).hasMessageEndingWith("the id C1 stands a second time");
    }

    private Case only(String line) throws IOException {
        Files.writeString(directory.resolve("one.jsonl"), line + "\n");
        List<Case> cases = CaseFiles.in(directory);
        return cases.getFirst();
    }
}
