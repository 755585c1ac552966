package org.shortfall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shortfall.local.Service;

@ExtendWith(RunningSystem.Extension.class)
class ManyReportsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final RunningSystem system;

    ManyReportsTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void ten_thousand_reports_become_ten_thousand_advice_events() throws Exception {
        try (AdviceTopic topic = AdviceTopic.fromNowOn(system.bootstrapServers())) {
            Set<String> accepted = Load.start(system.api(), "many", 10_000).awaitAll();

            Map<String, List<ConsumerRecord<String, String>>> advice = topic.awaitAdviceOn(accepted, PATIENCE);

            assertThat(accepted).hasSize(10_000);
            assertThat(advice.keySet()).containsAll(accepted);
            assertThat(accepted)
                    .allSatisfy(report -> assertIsCloudEvent(
                            Objects.requireNonNull(advice.get(report)).getFirst()));
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void every_accepted_report_gets_its_advice_although_a_service_is_killed(Service service) throws Exception {
        try (AdviceTopic topic = AdviceTopic.fromNowOn(system.bootstrapServers())) {
            Load load = Load.start(system.api(), "kill-" + service.folder(), 2_000);
            load.awaitAccepted(500);
            system.parts().kill(service);
            Thread.sleep(500);
            system.parts().start(service);
            Set<String> accepted = load.awaitAll();
            system.parts().awaitReady(service);

            assertThat(accepted).hasSize(2_000);
            assertThat(topic.awaitAdviceOn(accepted, PATIENCE).keySet()).containsAll(accepted);
        }
    }

    private static void assertIsCloudEvent(ConsumerRecord<String, String> record) {
        assertThat(record.value()).contains("\"subject\":\"" + record.key() + "\"");
        assertThat(AdviceTopic.headers(record))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "org.shortfall.advice-issued.v1")
                .containsEntry("ce_source", "/advice-service")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
    }
}
