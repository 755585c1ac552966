package org.shortfall.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/reports, INTAKE",
        "/v1/reports:batch, INTAKE",
        "/v1/vocabulary/diet, INTAKE",
        "/v1/catalogue/nutrients/magnesium, KNOWLEDGE",
        "/openapi/knowledge, KNOWLEDGE",
        "/v1/advice/stream, ADVICE",
        "/v1/subjects/p-41/advice, ADVICE"
    })
    void a_path_belongs_to_one_service(String path, Service service) {
        assertThat(Service.of(path)).contains(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v1/reportsx", "/v1/advices", "/q/health/ready", "/openapi", "", "v1/reports"})
    void other_paths_belong_to_none(String path) {
        assertThat(Service.of(path)).isEmpty();
    }

    @Test
    void each_service_publishes_its_contract_behind_the_front_door() {
        assertThat(Service.values())
                .allMatch(service -> Service.of(service.openApi()).orElseThrow() == service);
    }
}
