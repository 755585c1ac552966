package org.shortfall.knowledge.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shortfall.knowledge.release.ReleaseDiff.Kind;

class ReleaseDiffTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void equal_catalogues_have_no_changes() throws IOException {
        String catalogue = "{'nutrients': [{'id': 'iron', 'roles': ['a']}], 'texts': {'en': {'k': 'v'}}}";

        assertThat(diff(catalogue, catalogue).changes()).isEmpty();
    }

    @Test
    void a_changed_association_is_named_with_the_field_that_differs() throws IOException {
        ReleaseDiff diff = diff(
                "{'associations': [{'nutrient': 'iron', 'direction': 'deficiency', 'symptom': 'fatigue', 'strength': 'common'}]}",
                "{'associations': [{'nutrient': 'iron', 'direction': 'deficiency', 'symptom': 'fatigue', 'strength': 'hallmark'}]}");

        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.entry()).isEqualTo("iron/deficiency/fatigue");
            assertThat(change.change()).isEqualTo(Kind.CHANGED);
            assertThat(change.fields()).singleElement().satisfies(field -> {
                assertThat(field.field()).isEqualTo("strength");
                assertThat(field.before()).isEqualTo(JSON.getNodeFactory().textNode("common"));
                assertThat(field.after()).isEqualTo(JSON.getNodeFactory().textNode("hallmark"));
            });
        });
        assertThat(DiffText.of(diff)).isEqualTo("""
                ~ associations iron/deficiency/fatigue
                    strength: common → hallmark
                """);
    }

    @Test
    void entries_that_came_and_went_show_all_of_their_fields() throws IOException {
        ReleaseDiff diff = diff("{'foods': [{'id': 'a', 'name': 'A'}]}", "{'foods': [{'id': 'b', 'name': 'B'}]}");

        assertThat(DiffText.of(diff)).isEqualTo("""
                - foods a
                    id: a
                    name: A
                + foods b
                    id: b
                    name: B
                """);
    }

    @Test
    void a_limit_put_between_two_limits_of_a_test_is_one_addition() throws IOException {
        ReleaseDiff diff = diff(
                "{'tests': [{'id': 'ferritin', 'threshold': '<15'}, {'id': 'ferritin', 'threshold': '<30'}]}",
                "{'tests': [{'id': 'ferritin', 'threshold': '<15'}, {'id': 'ferritin', 'threshold': '<20'}, {'id': 'ferritin', 'threshold': '<30'}]}");

        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.change()).isEqualTo(Kind.ADDED);
            assertThat(change.entry()).isEqualTo("ferritin");
        });
    }

    @Test
    void lists_show_what_was_added_and_what_was_taken_out() throws IOException {
        ReleaseDiff diff = diff(
                "{'symptoms': [{'id': 's', 'synonyms': ['a', 'b']}]}",
                "{'symptoms': [{'id': 's', 'synonyms': ['b', 'c']}]}");

        assertThat(DiffText.of(diff)).contains("    synonyms: + c - a\n");
    }

    @Test
    void nested_fields_are_named_by_their_path() throws IOException {
        ReleaseDiff diff = diff(
                "{'rules': [{'id': 'r', 'when': {'minAge': 40}}]}", "{'rules': [{'id': 'r', 'when': {'minAge': 50}}]}");

        assertThat(DiffText.of(diff)).contains("    when.minAge: 40 → 50\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_other_direction_swaps_additions_and_removals(long seed) throws IOException {
        Random random = new Random(seed);
        JsonNode before = catalogue(random);
        JsonNode after = catalogue(random);

        ReleaseDiff there = ReleaseDiff.between(before, after);
        ReleaseDiff back = ReleaseDiff.between(after, before);

        assertThat(count(there, Kind.ADDED)).as("seed %d", seed).isEqualTo(count(back, Kind.REMOVED));
        assertThat(count(there, Kind.REMOVED)).as("seed %d", seed).isEqualTo(count(back, Kind.ADDED));
        assertThat(count(there, Kind.CHANGED)).as("seed %d", seed).isEqualTo(count(back, Kind.CHANGED));
    }

    private static long count(ReleaseDiff diff, Kind kind) {
        return diff.changes().stream().filter(change -> change.change() == kind).count();
    }

    private static JsonNode catalogue(Random random) {
        ArrayNode tests = JSON.createArrayNode();
        for (int i = 0; i < 20; i++) {
            tests.addObject().put("id", "t" + random.nextInt(6)).put("threshold", random.nextInt(4));
        }
        return JSON.createObjectNode().set("tests", tests);
    }

    private static ReleaseDiff diff(String before, String after) throws IOException {
        return ReleaseDiff.between(JSON.readTree(before.replace('\'', '"')), JSON.readTree(after.replace('\'', '"')));
    }
}
