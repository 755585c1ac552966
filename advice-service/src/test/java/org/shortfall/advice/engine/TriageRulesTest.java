package org.shortfall.advice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shortfall.advice.RealRelease;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.TriageLevel;
import org.shortfall.advice.engine.Triage.Reason;
import org.shortfall.advice.event.EventJson;

class TriageRulesTest {

    private static final Catalogue CATALOGUE = RealRelease.catalogue();
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static final int RULES = 454;

    static List<String> ids() {
        return RuleFile.rules().stream().map(rule -> rule.path("id").asText()).toList();
    }

    @Test
    void every_rule_of_the_files_is_in_the_release() {
        assertThat(ids()).hasSize(RULES);
        Set<String> tests = RuleFile.rules().stream()
                .flatMap(rule -> rule.findValuesAsText("test").stream())
                .collect(Collectors.toSet());
        assertThat(CATALOGUE.rulesAbout(CATALOGUE.symptoms(), tests)).hasSize(RULES);
    }

    @Test
    void each_rule_holds_for_its_positive_example() {
        List<String> failed = new ArrayList<>();
        for (JsonNode rule : RuleFile.rules()) {
            Optional<Reason> reason = reason(rule, "positive_example");
            if (reason.isEmpty() || !reason.get().level().name().equals(level(rule))) {
                failed.add(rule.path("id").asText());
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void no_rule_holds_at_its_level_for_its_negative_example() {
        List<String> failed = new ArrayList<>();
        for (JsonNode rule : RuleFile.rules()) {
            Optional<Reason> reason = reason(rule, "negative_example");
            if (reason.isPresent() && !Boolean.TRUE.equals(reason.get().softened())) {
                failed.add(rule.path("id").asText());
            }
        }
        assertThat(failed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "serum_potassium, 2.2, mmol/L, EMERGENCY",
        "serum_potassium, 2.2, meq/L, EMERGENCY",
        "serum_potassium, 2200, umol/L, EMERGENCY",
        "serum_potassium, 3.1, mmol/L, ROUTINE",
        "serum_potassium, 4.2, mmol/L, SELF_CARE",
        "serum_potassium, 6.7, mmol/L, EMERGENCY",
        "serum_potassium, 6.1, mmol/L, URGENT",
        "total_calcium, 3.7, mmol/L, EMERGENCY",
        "total_calcium, 12.4, mg/dL, URGENT",
        "total_calcium, 10.8, mg/dL, ROUTINE",
        "serum_potassium, 2.2, g/L, SELF_CARE"
    })
    void a_result_alone_says_how_soon(String test, String value, String unit, TriageLevel level) {
        SymptomReport report = ReportBuilder.aReport().tested(test, value, unit).build();
        Advice advice = Engine.advise(report, SubjectHistory.none(), NOW, CATALOGUE);

        assertThat(advice.assessment().triage().level()).isEqualTo(level);
        assertThat(advice instanceof Advice.SeekCare).isEqualTo(level.isCareFirst());
    }

    static List<JsonNode> everydayReports() {
        List<JsonNode> reports = new ArrayList<>();
        everydayFile().forEach(reports::add);
        return reports;
    }

    @ParameterizedTest
    @MethodSource("everydayReports")
    void an_everyday_report_stays_at_routine_or_below(JsonNode everyday) {
        Triage triage = triage(RuleFile.report(everyday.path("report")));
        assertThat(triage.level())
                .as(everyday.path("id").asText() + " because of " + triage.because())
                .isLessThanOrEqualTo(TriageLevel.ROUTINE);
    }

    private static JsonNode everydayFile() {
        try (InputStream file = TriageRulesTest.class.getResourceAsStream("/everyday_reports.json")) {
            return EventJson.tree(Objects.requireNonNull(file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Reason> reason(JsonNode rule, String example) {
        return triage(RuleFile.report(rule.path(example))).because().stream()
                .filter(reason -> reason.rule().equals(rule.path("id").asText()))
                .findFirst();
    }

    private static Triage triage(SymptomReport report) {
        return Engine.advise(report, SubjectHistory.none(), NOW, CATALOGUE)
                .assessment()
                .triage();
    }

    private static String level(JsonNode rule) {
        return rule.path("triage").asText().toUpperCase(Locale.ROOT);
    }
}
