package org.shortfall.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shortfall.knowledge.table.CatalogueTables;

/** Each check, with a row that breaks it; that sound rows pass is shown by the shipped catalogue. */
class ChecksTest {

    @Test
    void a_fact_names_a_source_that_exists() {
        Rows rows = new Rows()
                .with(CatalogueTables.SOURCES, "{'id': 'book'}")
                .with(CatalogueTables.GUIDANCE, "{'id': 'good', 'sources': ['book']}")
                .with(CatalogueTables.GUIDANCE, "{'id': 'none', 'sources': []}")
                .with(CatalogueTables.GUIDANCE, "{'id': 'other', 'sources': ['book', 'hearsay']}");
        assertThat(rows.foundBy(new SourceCheck()))
                .containsExactly("guidance/none#sources missing-source", "guidance/other#sources unknown-source");
    }

    @Test
    void ids_lead_to_rows() {
        Rows rows = new Rows()
                .with(CatalogueTables.NUTRIENTS, "{'id': 'zinc'}")
                .with(CatalogueTables.TERMS, "{'id': 'vegan_diet', 'requiresFoodTag': 'tasty', 'implies': ['diet']}")
                .with(CatalogueTables.RISK_FACTORS, "{'nutrient': 'zinc', 'term': 'vegan_diet'}")
                .with(CatalogueTables.RISK_FACTORS, "{'nutrient': 'stone', 'term': 'vegan_diet'}");
        assertThat(rows.foundBy(new ReferenceCheck()))
                .containsExactlyInAnyOrder(
                        "terms/vegan_diet#implies unknown-id",
                        "terms/vegan_diet#requiresFoodTag unknown-id",
                        "risk-factors/stone.vegan_diet#nutrient unknown-id");
    }

    @Test
    void an_amount_belongs_to_a_food() {
        Rows rows = new Rows()
                .with(CatalogueTables.FOODS, "{'id': 'f1'}")
                .with(CatalogueTables.FOOD_COMPONENTS, "{'id': 'iron'}")
                .with(CatalogueTables.FOOD_AMOUNTS, "{'food': 'f1', 'component': 'iron'}")
                .with(CatalogueTables.FOOD_AMOUNTS, "{'food': 'f2', 'component': 'gold'}");
        assertThat(rows.foundBy(new FoodReferenceCheck()))
                .containsExactly("food-amounts/f2.gold#food unknown-id", "food-amounts/f2.gold#component unknown-id");
    }

    @Test
    void nothing_implies_itself() {
        Rows rows = new Rows()
                .with(CatalogueTables.TERMS, "{'id': 'a', 'implies': ['b']}")
                .with(CatalogueTables.TERMS, "{'id': 'b', 'implies': ['a']}")
                .with(CatalogueTables.TERMS, "{'id': 'c', 'implies': ['a']}");
        assertThat(rows.foundBy(new ImplicationCheck()))
                .containsExactly("terms/a#implies implies-itself", "terms/b#implies implies-itself");
    }

    @Test
    void a_word_is_one_of_the_list() {
        Rows rows = new Rows()
                .with(
                        CatalogueTables.ASSOCIATIONS,
                        "{'nutrient': 'zinc', 'direction': 'sideways', 'symptom': 's', 'grade': 'A'}");
        assertThat(rows.foundBy(new WordCheck()))
                .containsExactly("associations/zinc.sideways.s#direction unknown-word");
    }

    @Test
    void a_phrase_leads_to_something() {
        Rows rows = new Rows()
                .with(CatalogueTables.SYMPTOMS, "{'id': 'cramp'}")
                .with(CatalogueTables.TERMS, "{'id': 'gout', 'kind': 'condition'}")
                .with(CatalogueTables.WORD_CLASSES, "{'name': 'leg', 'locale': 'en', 'words': ['leg', '<calf>']}")
                .with(
                        CatalogueTables.PATTERNS,
                        "{'kind': 'symptom', 'id': 'cramp', 'locale': 'en', 'patterns': ['<leg> <pain>']}")
                .with(CatalogueTables.PATTERNS, "{'kind': 'diet', 'id': 'gout', 'locale': 'en', 'patterns': ['x']}")
                .with(
                        CatalogueTables.AMBIGUITIES,
                        "{'phrase': 'x', 'locale': 'en', 'readings': ['condition:gout', 'symptom:gout']}");
        assertThat(rows.foundBy(new PhraseCheck()))
                .containsExactlyInAnyOrder(
                        "patterns/symptom.cramp.en#patterns unknown-id",
                        "patterns/diet.gout.en#id unknown-id",
                        "word-classes/leg.en#words unknown-id",
                        "ambiguities/x.en#readings unknown-id");
    }

    @Test
    void units_are_known_and_convert_to_the_nutrients_own() {
        Rows rows = new Rows()
                .with(CatalogueTables.NUTRIENTS, "{'id': 'calcium', 'unit': 'mg'}")
                .with(CatalogueTables.REFERENCE_INTAKES, intake("RDA", "ok", "any", "0", "9", "1", "g", ""))
                .with(CatalogueTables.REFERENCE_INTAKES, intake("RDA", "odd", "any", "0", "9", "1", "spoons", ""))
                .with(CatalogueTables.REFERENCE_INTAKES, intake("RDA", "wet", "any", "0", "9", "1", "L", ""))
                .with(CatalogueTables.TESTS, "{'test': 't', 'nutrient': 'calcium', 'unit': 'cups/L'}");
        assertThat(rows.foundBy(new UnitCheck()))
                .containsExactlyInAnyOrder(
                        "tests/t.calcium#unit unknown-unit",
                        "reference-intakes/calcium.RDA.NASEM.odd.any.none#unit unknown-unit",
                        "reference-intakes/calcium.RDA.NASEM.wet.any.none#unit unit-does-not-convert");
    }

    @ParameterizedTest(name = "limit of {0} {1}, scope {2}: {3} findings")
    @CsvSource({"500, mg, total, 1", "0.5, g, total, 1", "500, mg, supplemental, 0", "1300, mg, total, 0"})
    void what_to_reach_is_not_above_a_limit_on_all_intake(String limit, String unit, String scope, int findings) {
        Rows rows = new Rows()
                .with(CatalogueTables.REFERENCE_INTAKES, intake("RDA", "women", "female", "19", "51", "1000", "mg", ""))
                .with(
                        CatalogueTables.REFERENCE_INTAKES,
                        intake("UL", "all", "any", "1", "130", limit, unit, ", 'scope': '" + scope + "'"))
                .with(
                        CatalogueTables.REFERENCE_INTAKES,
                        intake("UL", "men", "male", "1", "130", "1", "mg", ", 'scope': 'total'"));
        assertThat(rows.foundBy(new LimitCheck())).hasSize(findings);
    }

    @Test
    void ages_are_covered_without_gap_or_overlap() {
        Rows rows = new Rows()
                .with(CatalogueTables.REFERENCE_INTAKES, intake("AI", "infant", "any", "0.5", "1", "1", "mg", ""))
                .with(CatalogueTables.REFERENCE_INTAKES, intake("RDA", "child", "any", "1", "9", "1", "mg", ""))
                .with(CatalogueTables.REFERENCE_INTAKES, intake("RDA", "teen", "male", "10", "20", "1", "mg", ""))
                .with(CatalogueTables.REFERENCE_INTAKES, intake("RDA", "girl", "female", "9", "20", "1", "mg", ""))
                .with(CatalogueTables.REFERENCE_INTAKES, intake("RDA", "adult", "any", "19", "70", "1", "mg", ""))
                .with(CatalogueTables.REFERENCE_INTAKES, intake("EAR", "odd", "any", "9", "9", "1", "mg", ""));
        assertThat(rows.foundBy(new AgeCheck()))
                .containsExactlyInAnyOrder(
                        "reference-intakes/calcium.AI.NASEM.infant.any.none#minAge ages-have-a-gap",
                        "reference-intakes/calcium.RDA.NASEM.teen.male.none#minAge ages-have-a-gap",
                        // once for men and once for women
                        "reference-intakes/calcium.RDA.NASEM.adult.any.none#minAge ages-overlap",
                        "reference-intakes/calcium.RDA.NASEM.adult.any.none#minAge ages-overlap",
                        "reference-intakes/calcium.RDA.NASEM.adult.any.none#maxAge ages-have-a-gap",
                        "reference-intakes/calcium.EAR.NASEM.odd.any.none#maxAge ages-run-backwards");
    }

    @Test
    void a_rule_is_whole_and_its_examples_pass() {
        String rule =
                "{'id': '%s', 'name': 'N', 'triage': 'urgent', 'content': {'id': '%s', 'name': 'N', 'triage': 'urgent',"
                        + " 'within': 'PT24H', 'message': 'M', 'any': ['%s']}, 'examples': {'positive': %s, 'negative': %s}}";
        String cramp = "{'evidence': [{'symptom': 'cramp', 'status': 'present'}]}";
        String other = "{'evidence': [{'symptom': 'other', 'status': 'present'}]}";
        Rows rows = new Rows()
                .with(CatalogueTables.SYMPTOMS, "{'id': 'cramp'}")
                .with(CatalogueTables.SYMPTOMS, "{'id': 'other'}")
                .with(CatalogueTables.RULES, rule.formatted("good", "good", "cramp", cramp, other))
                .with(CatalogueTables.RULES, rule.formatted("swapped", "swapped", "cramp", other, cramp))
                .with(CatalogueTables.RULES, rule.formatted("bare", "bare", "cramp", cramp, "{}"))
                .with(CatalogueTables.RULES, rule.formatted("odd", "even", "stone", cramp, other));
        assertThat(rows.foundBy(new RuleExampleCheck()))
                .containsExactlyInAnyOrder(
                        "rules/swapped#examples positive-example-fails",
                        "rules/swapped#examples negative-example-fails",
                        "rules/bare#examples missing-example",
                        "rules/odd#examples positive-example-fails");
        assertThat(rows.foundBy(new RuleContentCheck()))
                .containsExactly("rules/odd#content content-differs", "rules/odd#content unknown-id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You have anaemia.",
                "It looks as though you are suffering from scurvy.",
                "Sie haben Blutarmut.",
                "Magnesium cures cramps.",
                "Zink heilt Erkältungen.",
                "Take 300 mg of magnesium a day.",
                "Start with two tablets, or 2 tablets at night.",
                "Nehmen Sie täglich 10 µg Vitamin D.",
            })
    void banned_wording_is_found(String text) {
        assertThat(texts(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do you have this: cramps?",
                "If you have thoughts of harming yourself, call now.",
                "Tell us which you have, or that you have none.",
                "You do not have to be sure.",
                "Wenn Sie haben, was hier steht, rufen Sie an.",
                "Haben Sie Krämpfe?",
                "Take tetracycline 2 h before calcium.",
                "Take 15-20 g of fast sugar now.",
                "Diese Angaben sind sicher.",
            })
    void ordinary_wording_is_left_alone(String text) {
        assertThat(texts(text)).isEmpty();
    }

    @Test
    void a_code_stands_with_its_one_label() {
        Rows rows = new Rows()
                .with(CatalogueTables.SYMPTOMS, "{'id': 'a', 'hpoId': 'HP:0003394', 'hpoLabel': 'Muscle spasm'}")
                .with(CatalogueTables.SYMPTOMS, "{'id': 'b', 'hpoId': 'HP:0003394', 'hpoLabel': 'Cramp'}")
                .with(CatalogueTables.SYMPTOMS, "{'id': 'c', 'hpoId': 'HP:1', 'hpoLabel': 'X'}")
                .with(CatalogueTables.SYMPTOMS, "{'id': 'd', 'icd10cmCategory': 'R25'}")
                .with(
                        CatalogueTables.TESTS,
                        "{'test': 't', 'nutrient': 'n', 'loinc': '1989-3', 'loincName': 'Calcidiol'}")
                .with(CatalogueTables.TESTS, "{'test': 'u', 'nutrient': 'n', 'loinc': '1989-4', 'loincName': 'Y'}");
        assertThat(rows.foundBy(new CodeCheck()))
                .containsExactly(
                        "symptoms/b#hpoLabel code-with-two-labels",
                        "symptoms/c#hpoId bad-code",
                        "symptoms/d#icd10cmLabel code-without-label",
                        "tests/u.n#loinc bad-code");
    }

    @Test
    void every_text_is_there_in_both_locales() {
        Rows rows = new Rows()
                .with(CatalogueTables.TEXTS, "{'locale': 'en', 'key': 'safety-net', 'text': 'x'}")
                .with(CatalogueTables.TEXTS, "{'locale': 'en', 'key': 'disclaimer', 'text': 'x'}")
                .with(CatalogueTables.TEXTS, "{'locale': 'de', 'key': 'safety-net', 'text': 'x'}")
                .with(CatalogueTables.TEXTS, "{'locale': 'de', 'key': 'symptom.cramp', 'text': 'x'}")
                .with(CatalogueTables.TEXTS, "{'locale': 'de', 'key': 'symptom.gone', 'text': 'x'}")
                .with(CatalogueTables.SYMPTOMS, "{'id': 'cramp'}")
                .with(CatalogueTables.SYMPTOMS, "{'id': 'itch'}");
        assertThat(rows.foundBy(new LocaleCheck()))
                .containsExactlyInAnyOrder(
                        "texts/en.disclaimer#text missing-text",
                        "symptoms/itch#text missing-text",
                        "texts/de.symptom.gone#key text-of-nothing");
    }

    private static List<String> texts(String text) {
        return new Rows()
                .with(CatalogueTables.TEXTS, "{'locale': 'en', 'key': 'k', 'text': '" + text + "'}")
                .foundBy(new WordingCheck());
    }

    private static String intake(
            String type, String stage, String sex, String from, String to, String value, String unit, String more) {
        return ("{'nutrient': 'calcium', 'type': '%s', 'authority': 'NASEM', 'lifeStage': '%s',"
                        + " 'sex': '%s', 'reproductiveStage': 'none', 'minAge': %s, 'maxAge': %s, 'value': %s, 'unit': '%s'%s}")
                .formatted(type, stage, sex, from, to, value, unit, more);
    }
}
