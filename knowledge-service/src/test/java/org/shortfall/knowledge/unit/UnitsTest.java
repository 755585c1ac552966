package org.shortfall.knowledge.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shortfall.knowledge.unit.Conversion.Converted;
import org.shortfall.knowledge.unit.Conversion.FormNeeded;
import org.shortfall.knowledge.unit.Conversion.NoFactor;
import org.shortfall.knowledge.unit.Conversion.UnknownUnit;

class UnitsTest {

    private static final Units UNITS = Units.shipped();

    @ParameterizedTest
    @CsvSource({
        "1.5, mg, ug, 1500",
        "250, ug, mg, 0.25",
        "12, ug/L, ng/mL, 12",
        "13, g/dL, g/L, 130",
        "2, MJ, kcal, 478.0114722753346",
        "1, kcal, kJ, 4.184",
        "3, ug{RAE}, mg{RAE}, 0.003",
        "1, µg, ng, 1000"
    })
    void prefixes_and_volumes_need_no_substance(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(value(UNITS.convert(value, from, to, null, null))).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "vitamin_a, retinol, 10000, IU, ug{RAE}, 3000",
        "vitamin_a, beta_carotene_supplement, 10000, [IU], ug{RAE}, 3000",
        "vitamin_a, beta_carotene_food, 10000, [iU], ug{RAE}, 500",
        "vitamin_a, beta_carotene_food, 12, ug, ug{RAE}, 1",
        "vitamin_a, beta_cryptoxanthin_food, 48, ug, ug{RAE}, 2",
        "vitamin_e, natural, 400, IU, mg{alpha-tocopherol}, 268",
        "vitamin_e, synthetic, 400, IU, mg{alpha-tocopherol}, 180",
        "vitamin_e, synthetic, 400, IU, mg, 360",
        "folate, folic_acid_with_food, 240, ug, ug{DFE}, 400",
        "folate, folic_acid_on_empty_stomach, 200, ug, ug{DFE}, 400",
        "folate, food, 400, ug, mg{DFE}, 0.4",
        "niacin, tryptophan, 60, mg, mg{NE}, 1",
        "niacin, niacin, 16, mg, mg{NE}, 16"
    })
    void forms_have_factors_of_their_own(
            String substance, String form, BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(value(UNITS.convert(value, from, to, substance, form))).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "vitamin_d, 400, IU, ug, 10",
        "vitamin_d, 15, ug, IU, 600",
        "25_hydroxyvitamin_d, 50, nmol/L, ng/mL, 20",
        "25_hydroxyvitamin_d, 12, ng/mL, nmol/L, 30",
        "magnesium, 0.7, mmol/L, mg/L, 17.0135",
        "magnesium, 0.7, mmol/L, mg/dL, 1.70135",
        "calcium, 2.2, mmol/L, mg/dL, 8.81716",
        "potassium, 39.098, mg, mmol, 1",
        "zinc, 6.538, ug/dL, umol/L, 1"
    })
    void some_substances_have_one_factor_whatever_the_form(
            String substance, BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(value(UNITS.convert(value, from, to, substance, null))).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "vitamin_a, IU, ug{RAE}",
        "vitamin_a, ug, ug{RAE}",
        "vitamin_e, IU, mg{alpha-tocopherol}",
        "vitamin_e, mg, mg{alpha-tocopherol}",
        "folate, ug, ug{DFE}",
        "niacin, mg, mg{NE}"
    })
    void a_form_that_is_needed_and_missing_is_an_error_never_a_guess(String substance, String from, String to) {
        assertThat(UNITS.convert(BigDecimal.ONE, from, to, substance, null))
                .isInstanceOfSatisfying(
                        FormNeeded.class, needed -> assertThat(needed.forms()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @CsvSource({
        "vitamin_c, , mg, mmol",
        "vitamin_c, , IU, mg",
        "vitamin_a, tocopherol, IU, ug{RAE}",
        "vitamin_a, retinol, ug{RAE}, ug{DFE}",
        "magnesium, , mmol/L, mg",
        "protein, , g/kg, g",
        ", , mmol, mg"
    })
    void what_has_no_factor_is_not_converted(
            @Nullable String substance, @Nullable String form, String from, String to) {
        assertThat(UNITS.convert(BigDecimal.ONE, from, to, substance, form)).isInstanceOf(NoFactor.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "spoon", "mgs", "xg", "mg{", "Mol", "/L", "kk g"})
    void a_code_that_is_no_unit_is_said_so(String code) {
        assertThat(UNITS.convert(BigDecimal.ONE, code, "mg", null, null)).isEqualTo(new UnknownUnit(code));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void there_and_back_gives_the_same_amount(long seed) {
        Random random = new Random(seed);
        for (Factor factor : UnitFactors.read()) {
            BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(4));
            String from = code(factor.from());
            String to = code(factor.to());
            String form = factor.form().isEmpty() ? null : factor.form();
            BigDecimal there = value(UNITS.convert(amount, from, to, factor.substance(), form));
            BigDecimal back = value(UNITS.convert(there, to, from, factor.substance(), form));
            assertThat(back.subtract(amount).abs())
                    .as("seed %d, %s %s", seed, amount, factor)
                    .isLessThan(amount.movePointLeft(12));
        }
    }

    @Test
    void a_conversion_names_the_sources_of_its_factors_and_whether_they_were_read() {
        Converted vitaminD = (Converted) UNITS.convert(BigDecimal.TEN, "ug", "IU", "vitamin_d", null);
        Converted carotene =
                (Converted) UNITS.convert(BigDecimal.TEN, "IU", "ug{RAE}", "vitamin_a", "beta_carotene_food");

        assertThat(vitaminD.sources()).containsExactly("dsld_conversions", "ods_vitamin_d");
        assertThat(vitaminD.verified()).isTrue();
        assertThat(carotene.sources()).containsExactly("dsid_conversions", "ods_vitamin_a");
        assertThat(carotene.verified()).isFalse();
    }

    @Test
    void every_source_of_a_factor_is_a_source_of_the_catalogue() throws IOException {
        Set<String> known = new HashSet<>();
        for (JsonNode source : new JsonMapper().readTree(UnitsTest.class.getResource("/catalogue/sources.json"))) {
            known.add(source.path("id").asText());
        }

        List<String> named = UnitFactors.read().stream()
                .flatMap(factor -> factor.sources().stream())
                .toList();
        assertThat(known).containsAll(named);
    }

    private static String code(Unit unit) {
        String prefix = switch (unit.scale().toPlainString()) {
            case "0.001" -> "m";
            case "0.000001" -> "u";
            case "0.000000001" -> "n";
            default -> "";
        };
        return prefix + unit.measure() + (unit.basis().isEmpty() ? "" : "{" + unit.basis() + "}");
    }

    private static BigDecimal value(Conversion conversion) {
        assertThat(conversion).isInstanceOf(Converted.class);
        return ((Converted) conversion).value();
    }
}
